//! A text that can stand in any format: whole sentences, one for each plural category, with named arguments.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

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
    const ALL: [(&str, Category); 6] = [
        ("zero", Category::Zero),
        ("one", Category::One),
        ("two", Category::Two),
        ("few", Category::Few),
        ("many", Category::Many),
        ("other", Category::Other),
    ];

    pub fn name(self) -> &'static str {
        Category::ALL[self as usize].0
    }

    fn of(key: &str) -> Option<Category> {
        Category::ALL.iter().find(|(name, _)| *name == key).map(|&(_, category)| category)
    }
}

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// The name of an argument.
    Argument(String),
}

/// A text: one form, that of [`Category::Other`], or one for each category of the number that it depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The name of the number.
    pub number: Option<String>,
    pub forms: Vec<(Category, Vec<Piece>)>,
}

impl Sentence {
    /// # Errors
    ///
    /// What not every format has: a choice by something that is no plural category (`[phone]`) or by two numbers, a
    /// function (`{ NUMBER($n) }`), a reference.
    pub fn read(pattern: &Pattern<&str>) -> Result<Sentence, String> {
        let mut choice = Choice::default();
        choice.find(pattern)?;
        choice.categories.push(Category::Other);
        choice.categories.sort_unstable();
        choice.categories.dedup();
        let forms = choice.categories.iter().map(|&category| {
            let mut pieces = Vec::new();
            resolve(pattern, category, &mut pieces)?;
            Ok((category, pieces))
        });
        Ok(Sentence { forms: forms.collect::<Result<_, String>>()?, number: choice.number })
    }

    /// The form for a category; for one that the language does not tell apart, the last.
    pub fn form(&self, category: Category) -> &[Piece] {
        let form = self.forms.iter().find(|(own, _)| *own == category).or(self.forms.last());
        form.map_or(&[], |(_, pieces)| pieces)
    }

    /// The names of the arguments, in the order in which they are first shown.
    pub fn arguments(&self) -> impl Iterator<Item = &str> {
        self.forms.iter().flat_map(|(_, pieces)| pieces).filter_map(|piece| match piece {
            Piece::Argument(name) => Some(name.as_str()),
            Piece::Text(_) => None,
        })
    }
}

/// A sentence in the writing of a format.
pub fn spell(pieces: &[Piece], text: impl Fn(&str) -> String, argument: impl Fn(&str) -> String) -> String {
    let spell = |piece: &Piece| match piece {
        Piece::Text(value) => text(value),
        Piece::Argument(name) => argument(name),
    };
    pieces.iter().map(spell).collect()
}

/// Arguments in braces, as Python, ICU and others write them; a brace of the text is doubled if there are arguments.
pub fn in_braces(pieces: &[Piece], has_arguments: bool) -> String {
    let text = |text: &str| match has_arguments {
        true => text.replace('{', "{{").replace('}', "}}"),
        false => text.to_owned(),
    };
    spell(pieces, text, |name| format!("{{{name}}}"))
}

/// The number that a pattern depends on, and the categories that it knows.
#[derive(Default)]
struct Choice {
    number: Option<String>,
    categories: Vec<Category>,
}

impl Choice {
    fn find(&mut self, pattern: &Pattern<&str>) -> Result<(), String> {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
                continue;
            };
            let InlineExpression::VariableReference { id } = selector else {
                return Err("it chooses by something other than a plain variable".to_owned());
            };
            match &self.number {
                Some(number) if number != id.name => {
                    return Err(format!("it chooses by two variables, ${number} and ${}", id.name));
                }
                _ => self.number = Some(id.name.to_owned()),
            }
            for variant in variants {
                let key = key(variant);
                let category = Category::of(key).ok_or_else(|| format!("[{key}] is no plural category"))?;
                self.categories.push(category);
                self.find(&variant.value)?;
            }
        }
        Ok(())
    }
}

fn resolve(pattern: &Pattern<&str>, category: Category, pieces: &mut Vec<Piece>) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => push(pieces, value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => resolve_inline(inline, pieces)?,
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let own = variants.iter().find(|variant| key(variant) == category.name());
                let variant = own.or(variants.iter().find(|variant| variant.default));
                variant.map_or(Ok(()), |variant| resolve(&variant.value, category, pieces))?;
            }
        }
    }
    Ok(())
}

fn resolve_inline(inline: &InlineExpression<&str>, pieces: &mut Vec<Piece>) -> Result<(), String> {
    match inline {
        InlineExpression::StringLiteral { value } => push(pieces, &unescape_unicode_to_string(value)),
        InlineExpression::NumberLiteral { value } => push(pieces, value),
        InlineExpression::VariableReference { id } => pieces.push(Piece::Argument(id.name.to_owned())),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => resolve_inline(inline, pieces)?,
            Expression::Select { .. } => return Err("it chooses within a placeable".to_owned()),
        },
        _ => return Err("it refers to another text or calls a function".to_owned()),
    }
    Ok(())
}

fn push(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(before)) => before.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}

fn key<'p>(variant: &Variant<&'p str>) -> &'p str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
