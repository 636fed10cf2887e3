//! A JavaScript module with types, for browsers and Node: the rules, a module for each language, and
//! `index.js` with all of them.

use serde_json::{Map, Value, json};
use sip_phrases::{Action, Attempt, CallEnd, Family, LocalFailure};

use crate::commands::export::Files;
use crate::commands::export::book::Book;
use crate::commands::export::json::{rules, texts};

const CORE: &str = include_str!("core.js");
const CORE_TYPES: &str = include_str!("core.d.ts");

const TEXTS_TYPES: &str = "\
import type { Texts } from \"./core.js\";
declare const texts: Texts;
export default texts;
";

/// The functions of `core.js` for all languages.
const FUNCTIONS: &str = "languages, language, phrase, description, sentence, explain, callEnd, \
    platformConstant, isMissed";

pub fn files(book: &Book) -> Files {
    let mut files = Files::default();
    files.push("package.json", package());
    files.push("core.js", CORE);
    files.push("core.d.ts", core_types());
    files.push("rules.js", module(&rules()));
    let mut imports = String::from("import { withTexts } from \"./core.js\";\n");
    let mut names = Vec::new();
    for (column, language) in book.languages.iter().enumerate() {
        // A name of JavaScript has no hyphens.
        let name = format!("texts_{}", language.to_string().replace('-', "_"));
        imports.push_str(&format!("import {name} from \"./{language}.js\";\n"));
        names.push(name);
        files.push(
            format!("{language}.js"),
            module(&texts(book, column, language)),
        );
        files.push(format!("{language}.d.ts"), TEXTS_TYPES);
    }
    let names = names.join(", ");
    let index = format!("{imports}\nexport const {{ {FUNCTIONS} }} =\n  withTexts({names});\n");
    files.push("index.js", index);
    files.push("index.d.ts", index_types());
    files
}

fn package() -> Vec<u8> {
    let package = json!({
        "name": "sip-phrases",
        "version": env!("CARGO_PKG_VERSION"),
        "license": env!("CARGO_PKG_LICENSE"),
        "type": "module",
        "sideEffects": false,
        "exports": { ".": "./index.js", "./*.js": "./*.js" },
    });
    format!("{package:#}\n").into_bytes()
}

fn module(value: &Value) -> String {
    format!("export default {value:#};\n")
}

/// Fills in the names that the library knows.
fn core_types() -> String {
    let rules = rules();
    let platforms = rules["ends"]["platforms"].as_object();
    let platforms: Vec<&String> = platforms.into_iter().flat_map(Map::keys).collect();
    let names = [
        ("platforms", names(&platforms, |platform| platform)),
        ("families", names(Family::ALL, |family| family.name())),
        ("attempts", names(Attempt::ALL, |attempt| attempt.name())),
        ("actions", names(Action::ALL, |action| action.name())),
        ("call-ends", names(CallEnd::ALL, |end| end.name())),
        (
            "local-failures",
            names(LocalFailure::ALL, |failure| failure.name()),
        ),
    ];
    let fill = |types: String, (place, names): &(&str, String)| {
        types.replace(&format!(" /* {place} */"), names)
    };
    names.iter().fold(CORE_TYPES.to_owned(), fill)
}

fn names<'a, T>(all: &'a [T], name: fn(&'a T) -> &'a str) -> String {
    let alternatives = all.iter().map(|value| format!("\n  | \"{}\"", name(value)));
    alternatives.collect()
}

fn index_types() -> String {
    let declaration = |name: &str| format!("export const {name}: Phrases[\"{name}\"];\n");
    let functions: String = FUNCTIONS.split(", ").map(declaration).collect();
    format!(
        "import type {{ Phrases }} from \"./core.js\";\nexport type * from \"./core.js\";\n\n{functions}"
    )
}
