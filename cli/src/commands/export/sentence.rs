//! A text in a form that every format can express: one whole sentence per plural category, with
//! named arguments.

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use sip_phrases::LanguageIdentifier;
use sip_phrases_cli::lint::plural_categories;

/// A plural category of CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    const ALL: [Category; 6] = [
        Category::Zero,
        Category::One,
        Category::Two,
        Category::Few,
        Category::Many,
        Category::Other,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Category::Zero => "zero",
            Category::One => "one",
            Category::Two => "two",
            Category::Few => "few",
            Category::Many => "many",
            Category::Other => "other",
        }
    }

    /// Returns the categories of a language, in CLDR's order.
    pub fn of(language: &LanguageIdentifier) -> Vec<Category> {
        let names = plural_categories(language).unwrap_or_default();
        names.into_iter().filter_map(Category::from_name).collect()
    }

    fn from_name(name: &str) -> Option<Category> {
        Category::ALL
            .into_iter()
            .find(|category| category.name() == name)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// The name of an argument.
    Argument(String),
}

/// A text with its plural forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The variable that selects the plural form, or `None` if there is only one form.
    pub number: Option<String>,
    /// The forms by category. There is always one for [`Category::Other`].
    pub forms: Vec<(Category, Vec<Piece>)>,
}

impl Sentence {
    /// Converts a Fluent pattern.
    ///
    /// # Errors
    ///
    /// The reason if the pattern has what not every format has: a selector that is not a plural
    /// category (`[phone]`), two selectors, a function (`{ NUMBER($n) }`) or a reference.
    pub fn new(pattern: &Pattern<&str>) -> Result<Sentence, String> {
        let mut selector = Selector::default();
        selector.collect(pattern)?;
        selector.categories.push(Category::Other);
        selector.categories.sort_unstable();
        selector.categories.dedup();
        let mut forms = Vec::new();
        for category in selector.categories {
            let mut pieces = Vec::new();
            resolve(pattern, category, &mut pieces)?;
            forms.push((category, pieces));
        }
        Ok(Sentence {
            number: selector.number,
            forms,
        })
    }

    /// Returns the form for a category, or the last one if the language does not have the category.
    pub fn form(&self, category: Category) -> &[Piece] {
        let form = self.forms.iter().find(|(own, _)| *own == category);
        form.or(self.forms.last()).map_or(&[], |(_, pieces)| pieces)
    }

    /// Returns the text, or `None` if it has arguments.
    pub fn plain(&self) -> Option<String> {
        let has_arguments = self.arguments().next().is_some();
        let text = |text: &str| text.to_owned();
        (!has_arguments).then(|| format_pieces(self.form(Category::Other), text, str::to_owned))
    }

    /// Returns the names of the arguments in order, with repetitions.
    pub fn arguments(&self) -> impl Iterator<Item = &str> {
        let pieces = self.forms.iter().flat_map(|(_, pieces)| pieces);
        pieces.filter_map(|piece| match piece {
            Piece::Argument(name) => Some(name.as_str()),
            Piece::Text(_) => None,
        })
    }
}

/// Writes pieces in the syntax of a format.
pub fn format_pieces(
    pieces: &[Piece],
    text: impl Fn(&str) -> String,
    argument: impl Fn(&str) -> String,
) -> String {
    let format = |piece: &Piece| match piece {
        Piece::Text(value) => text(value),
        Piece::Argument(name) => argument(name),
    };
    pieces.iter().map(format).collect()
}

/// Writes pieces with arguments in braces, as Python and ICU do. Braces in the text are doubled if
/// it has arguments.
pub fn format_with_braces(pieces: &[Piece], has_arguments: bool) -> String {
    let text = |text: &str| match has_arguments {
        true => text.replace('{', "{{").replace('}', "}}"),
        false => text.to_owned(),
    };
    format_pieces(pieces, text, |name| format!("{{{name}}}"))
}

/// The variable that selects the plural form, and the categories of its variants.
#[derive(Default)]
struct Selector {
    number: Option<String>,
    categories: Vec<Category>,
}

impl Selector {
    fn collect(&mut self, pattern: &Pattern<&str>) -> Result<(), String> {
        for element in &pattern.elements {
            let PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } = element
            else {
                continue;
            };
            let InlineExpression::VariableReference { id } = selector else {
                return Err("selects by something other than a variable".to_owned());
            };
            match &self.number {
                Some(number) if number != id.name => {
                    return Err(format!(
                        "selects by two variables, ${number} and ${}",
                        id.name
                    ));
                }
                _ => self.number = Some(id.name.to_owned()),
            }
            for variant in variants {
                let key = key(variant);
                let category = Category::from_name(key)
                    .ok_or_else(|| format!("[{key}] is not a plural category"))?;
                self.categories.push(category);
                self.collect(&variant.value)?;
            }
        }
        Ok(())
    }
}

/// Appends the pieces of a pattern, with the variants for one category.
fn resolve(
    pattern: &Pattern<&str>,
    category: Category,
    pieces: &mut Vec<Piece>,
) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => push_text(pieces, value),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                resolve_inline(inline, pieces)?;
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                let own = variants
                    .iter()
                    .find(|variant| key(variant) == category.name());
                let default = variants.iter().find(|variant| variant.default);
                if let Some(variant) = own.or(default) {
                    resolve(&variant.value, category, pieces)?;
                }
            }
        }
    }
    Ok(())
}

fn resolve_inline(inline: &InlineExpression<&str>, pieces: &mut Vec<Piece>) -> Result<(), String> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            push_text(pieces, &unescape_unicode_to_string(value));
        }
        InlineExpression::NumberLiteral { value } => push_text(pieces, value),
        InlineExpression::VariableReference { id } => {
            pieces.push(Piece::Argument(id.name.to_owned()));
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => resolve_inline(inline, pieces)?,
            Expression::Select { .. } => return Err("selects within a placeable".to_owned()),
        },
        _ => return Err("refers to another message or calls a function".to_owned()),
    }
    Ok(())
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(last)) => last.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}

fn key<'p>(variant: &Variant<&'p str>) -> &'p str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
