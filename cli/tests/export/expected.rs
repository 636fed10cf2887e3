//! What must be in every export: the bundled texts, and texts with all that a format could stumble over.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// A text, or one of its plural forms. An argument stands in it as `⟨minutes⟩`.
#[derive(Clone, Debug)]
pub struct Text {
    pub language: String,
    pub family: String,
    pub id: String,
    pub attribute: Option<String>,
    /// The plural category, if the text depends on a number in any language.
    pub plural: Option<String>,
    pub text: String,
}

impl Text {
    /// The id without the family: `486`.
    pub fn rest(&self) -> &str {
        self.id.strip_prefix(&format!("{}-", self.family)).unwrap_or(&self.id)
    }

    /// What the text is to its message; nothing in a file of single sentences.
    pub fn part(&self) -> &str {
        match (&self.attribute, self.family.as_str()) {
            (Some(attribute), _) => attribute,
            (None, "facts") => "",
            (None, "explain") => "title",
            (None, _) => "phrase",
        }
    }

    /// Several names of which some may be empty.
    pub fn path(parts: &[&str], between: &str) -> String {
        parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(between)
    }

    pub fn plural(&self) -> &str {
        self.plural.as_deref().unwrap_or_default()
    }
}

/// The texts in the program.
pub fn bundled() -> Vec<Text> {
    let files = sip_phrases::bundled_files().filter(|(_, file, _)| *file != "labels.ftl");
    let texts = read(files.map(|(language, file, text)| (language.to_owned(), file.to_owned(), text.to_owned())));
    assert!(texts.len() > 4000, "{} texts", texts.len());
    texts
}

/// The texts of files.
pub fn read(files: impl Iterator<Item = (String, String, String)>) -> Vec<Text> {
    let mut texts = Vec::new();
    for (language, file, source) in files {
        let family = file.trim_end_matches(".ftl");
        let resource = parser::parse(source.as_str()).expect("the files are Fluent");
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let value = message.value.iter().map(|value| (None, value));
            let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
            for (attribute, pattern) in value.chain(attributes) {
                for (plural, text) in forms(pattern) {
                    texts.push(Text {
                        language: language.clone(),
                        family: family.to_owned(),
                        id: message.id.name.to_owned(),
                        attribute: attribute.map(str::to_owned),
                        plural,
                        text,
                    });
                }
            }
        }
    }
    // A text that depends on a number in one language has plural forms in all of them.
    let of = |text: &Text| (text.id.clone(), text.attribute.clone());
    let plurals: BTreeSet<_> = texts.iter().filter(|text| text.plural.is_some()).map(of).collect();
    for text in &mut texts {
        if text.plural.is_none() && plurals.contains(&of(text)) {
            text.plural = Some("other".to_owned());
        }
    }
    texts
}

/// The plural forms of a text: a choice between whole sentences, or one sentence.
fn forms(pattern: &Pattern<&str>) -> Vec<(Option<String>, String)> {
    match &pattern.elements[..] {
        [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] => {
            let form = |variant: &fluent_syntax::ast::Variant<&str>| match variant.key {
                VariantKey::Identifier { name } => (Some(name.to_owned()), sentence(&variant.value)),
                VariantKey::NumberLiteral { value } => panic!("a variant for the number {value}"),
            };
            variants.iter().map(form).collect()
        }
        _ => vec![(None, sentence(pattern))],
    }
}

fn sentence(pattern: &Pattern<&str>) -> String {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            format!("⟨{}⟩", id.name)
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()
        }
        other => panic!("the texts have no {other:?}"),
    };
    pattern.elements.iter().map(piece).collect()
}

/// Texts with all that a format could take for its own, in English and in Russian.
pub fn tricky(folder: &Path) -> Vec<Text> {
    let english = "## Marks -- and more\n\n\
        # A note with “quotes” \\ and 100 %.\n\
        status-400 = It's \"quoted\", 'twice' and \\ back\r\n    .description = <b>&amp;</b> ]]> <!-- --> 5 > 4 & 3 < 4\n\
        status-401 = @string/app_name\n    .description = ?attr/colour, 'tis\n\
        status-402 = 100 % of 50 %s and %1$s\n    .description = =SUM(A1), \"b\"; c\n\
        status-403 = { \"  \" }spaces  inside, at the end { \"\" }{ \" \" }\n    .description = tab\u{9}and no-break\u{a0}space\n\
        status-404 = «guillemets» „low“ ‚single‘ “high” ’\n    .description = 👩‍👩‍👧 \u{202e}emoji and direction\u{202c}\n\
        status-405 = a lone brace { \"{\" } and { \"}\" }\n    .description = \\n \\u0041 $HOME `x` ${ \"{\" }x{ \"}\" }\n\
        status-408 = { \"\\u00AB \\\\ \\\"\" } escaped in Fluent\n\
        status-407 = { \"{\" } is no argument but { $text }'s \\\"{ $text }\\\" is, 100 %\n\
        status-406 = first line\n    second line\n    .description = -dash, --two, #hash, ;semicolon\n";
    let facts = "tries-left =\n    { $count ->\n        [one] \"{ $count }\" try, 100 % of { $list }'s\n       *[other] { $count } tries of { $list }, { $agent }\n    }\n\
        list-separator = { \", \" }\n\
        warning = @{ $text } ({ $code }) 100 %\n\
        swapped = { $agent }: { $text }\n";
    let russian_facts = "tries-left =\n    { $count ->\n        [one] { $list }: { $count } попытка, { $agent }\n        [few] { $list }: { $count } попытки, { $agent }\n        [many] { $list }: { $count } попыток, { $agent }\n       *[other] { $list }: { $count } попытки, { $agent }\n    }\n\
        list-separator = { \", \" }\n\
        warning = «{ $text }» ({ $code })\n\
        swapped = { $text } — { $agent }\n";
    let files = [
        ("en", "status.ftl", english),
        ("ru", "status.ftl", english),
        ("en", "facts.ftl", facts),
        ("ru", "facts.ftl", russian_facts),
    ];
    for (language, file, text) in files {
        fs::create_dir_all(folder.join(language)).unwrap();
        fs::write(folder.join(language).join(file), text).unwrap();
    }
    read(files.into_iter().map(|(language, file, text)| (language.to_owned(), file.to_owned(), text.to_owned())))
}
