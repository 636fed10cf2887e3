//! What every export must contain: the bundled texts, and texts with everything that a format may
//! misread.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A text, or one of its plural forms. Arguments are written `⟨minutes⟩`.
#[derive(Clone, Debug)]
pub struct Text {
    pub language: String,
    pub family: String,
    pub id: String,
    pub attribute: Option<String>,
    /// The plural category, if the text has plural forms in any language.
    pub plural: Option<String>,
    pub text: String,
}

impl Text {
    /// The id without the family: `486`.
    pub fn local_id(&self) -> &str {
        let prefix = format!("{}-", self.family);
        self.id.strip_prefix(&prefix).unwrap_or(&self.id)
    }

    /// The name of the text within its message, which is empty in a file of single sentences.
    pub fn part(&self) -> &str {
        match (&self.attribute, self.family.as_str()) {
            (Some(attribute), _) => attribute,
            (None, "facts") => "",
            (None, "explain") => "title",
            (None, _) => "phrase",
        }
    }

    /// Joins the names that are not empty.
    pub fn path(parts: &[&str], separator: &str) -> String {
        let parts = parts.iter().filter(|part| !part.is_empty());
        parts.copied().collect::<Vec<_>>().join(separator)
    }

    pub fn plural(&self) -> &str {
        self.plural.as_deref().unwrap_or_default()
    }

    /// The name of the text in a Fluent file: `status-486.description`.
    pub fn name(&self) -> String {
        Text::path(
            &[&self.id, self.attribute.as_deref().unwrap_or_default()],
            ".",
        )
    }

    /// The name of this plural form among the texts of all languages.
    pub fn name_of_form(&self) -> String {
        format!("{}/{}/{}", self.language, self.name(), self.plural())
    }
}

/// The texts of the program.
pub fn bundled() -> Vec<Text> {
    let files = sip_phrases::bundled_files().filter(|(_, file, _)| *file != "labels.ftl");
    let texts = read(files);
    assert!(texts.len() > 4000, "{} texts", texts.len());
    texts
}

/// Returns the languages of texts, English first, then by their tags.
pub fn languages(texts: &[Text]) -> Vec<String> {
    let languages: BTreeSet<&str> = texts.iter().map(|text| text.language.as_str()).collect();
    let (english, others): (Vec<&str>, Vec<&str>) = languages
        .into_iter()
        .partition(|language| *language == "en");
    [english, others]
        .concat()
        .into_iter()
        .map(str::to_owned)
        .collect()
}

/// Reads the texts of files, given as language, name and content.
fn read<'f>(files: impl IntoIterator<Item = (&'f str, &'f str, &'f str)>) -> Vec<Text> {
    let mut texts = Vec::new();
    for (language, file, content) in files {
        let resource = parser::parse(content).expect("the files are Fluent");
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let value = message.value.iter().map(|value| (None, value));
            let attributes = message.attributes.iter();
            let attributes =
                attributes.map(|attribute| (Some(attribute.id.name), &attribute.value));
            for (attribute, pattern) in value.chain(attributes) {
                for (plural, text) in forms(pattern) {
                    texts.push(Text {
                        language: language.to_owned(),
                        family: file.trim_end_matches(".ftl").to_owned(),
                        id: message.id.name.to_owned(),
                        attribute: attribute.map(str::to_owned),
                        plural,
                        text,
                    });
                }
            }
        }
    }
    // If a text has plural forms in one language, it has them in all languages.
    let name = |text: &Text| (text.id.clone(), text.attribute.clone());
    let plurals = texts.iter().filter(|text| text.plural.is_some());
    let plurals: BTreeSet<_> = plurals.map(name).collect();
    for text in &mut texts {
        if text.plural.is_none() && plurals.contains(&name(text)) {
            text.plural = Some("other".to_owned());
        }
    }
    texts
}

/// Returns the plural forms of a text: a choice between whole sentences, or one sentence.
fn forms(pattern: &Pattern<&str>) -> Vec<(Option<String>, String)> {
    let [
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        },
    ] = &pattern.elements[..]
    else {
        return vec![(None, sentence(pattern))];
    };
    let form = |variant: &Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => (Some(name.to_owned()), sentence(&variant.value)),
        VariantKey::NumberLiteral { value } => panic!("variant for the number {value}"),
    };
    variants.iter().map(form).collect()
}

fn sentence(pattern: &Pattern<&str>) -> String {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => format!("⟨{}⟩", id.name),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => unescape_unicode_to_string(value).into_owned(),
        other => panic!("unexpected {other:?}"),
    };
    pattern.elements.iter().map(piece).collect()
}

const TRICKY_STATUS: &str = "\
# A note with “quotes” \\ and 100 %.
status-400 = It's \"quoted\", 'twice' and \\ back\r
    .description = <b>&amp;</b> ]]> <!-- --> 5 > 4 & 3 < 4
status-401 = @string/app_name
    .description = ?attr/colour, 'tis
status-402 = 100 % of 50 %s and %1$s
    .description = =SUM(A1), \"b\"; c
status-403 = { \"  \" }spaces  inside, at the end { \"\" }{ \" \" }
    .description = tab\u{9}and no-break\u{a0}space
status-404 = «guillemets» „low“ ‚single‘ “high” ’
    .description = 👩‍👩‍👧 \u{202e}emoji and direction\u{202c}
status-405 = a lone brace { \"{\" } and { \"}\" }
    .description = \\n \\u0041 $HOME `x` ${ \"{\" }x{ \"}\" }
status-408 = { \"\\u00AB \\\\ \\\"\" } escaped in Fluent
status-407 = { \"{\" } is no argument but { $text }'s \\\"{ $text }\\\" is, 100 %
status-406 = first line
    second line
    .description = -dash, --two, #hash, ;semicolon
";

const TRICKY_FACTS: &str = "\
tries-left =
    { $count ->
        [one] \"{ $count }\" try, 100 % of { $list }'s
       *[other] { $count } tries of { $list }, { $agent }
    }
list-separator = { \", \" }
warning = @{ $text } ({ $code }) 100 %

## Marks -- and more

swapped = { $agent }: { $text }
";

const TRICKY_RUSSIAN_FACTS: &str = "\
tries-left =
    { $count ->
        [one] { $list }: { $count } попытка, { $agent }
        [few] { $list }: { $count } попытки, { $agent }
        [many] { $list }: { $count } попыток, { $agent }
       *[other] { $list }: { $count } попытки, { $agent }
    }
list-separator = { \", \" }
warning = «{ $text }» ({ $code })
swapped = { $text } — { $agent }
";

/// Writes texts with everything that a format may misread, in English and in Russian.
pub fn tricky(folder: &Path) -> Vec<Text> {
    let files = [
        ("en", "status.ftl", TRICKY_STATUS),
        ("ru", "status.ftl", TRICKY_STATUS),
        ("en", "facts.ftl", TRICKY_FACTS),
        ("ru", "facts.ftl", TRICKY_RUSSIAN_FACTS),
    ];
    for (language, file, content) in files {
        fs::create_dir_all(folder.join(language)).unwrap();
        fs::write(folder.join(language).join(file), content).unwrap();
    }
    read(files)
}
