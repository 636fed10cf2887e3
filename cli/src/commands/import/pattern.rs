//! From the strings of a PO file to Fluent.

use fluent_syntax::ast::{
    Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::commands::export::sentence::{Category, Piece, Sentence};

/// Parses a string with arguments in braces, as [`format_with_braces`] writes it.
///
/// # Errors
///
/// The problem if the braces do not match.
///
/// [`format_with_braces`]: crate::commands::export::sentence::format_with_braces
pub fn parse_braces(string: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut rest = string;
    while let Some(index) = rest.find(['{', '}']) {
        text.push_str(&rest[..index]);
        let brace = &rest[index..=index];
        let after = &rest[index + 1..];
        if let Some(next) = after.strip_prefix(brace) {
            text.push_str(brace);
            rest = next;
            continue;
        }
        let unbalanced = || format!("single `{brace}`: write `{brace}{brace}`");
        let (name, next) = after.split_once('}').ok_or_else(unbalanced)?;
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if brace == "}" || !is_name {
            return Err(unbalanced());
        }
        if !text.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut text)));
        }
        pieces.push(Piece::Argument(name.to_owned()));
        rest = next;
    }
    text.push_str(rest);
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
    Ok(pieces)
}

/// Writes a text as a pattern: one whole sentence per plural category.
pub fn pattern(sentence: &Sentence) -> Pattern<String> {
    let Some(number) = &sentence.number else {
        return whole(sentence.form(Category::Other));
    };
    let variant = |(category, pieces): &(Category, Vec<Piece>)| Variant {
        key: VariantKey::Identifier {
            name: category.name().to_owned(),
        },
        value: whole(pieces),
        default: *category == Category::Other,
    };
    let expression = Expression::Select {
        selector: variable(number),
        variants: sentence.forms.iter().map(variant).collect(),
    };
    Pattern {
        elements: vec![PatternElement::Placeable { expression }],
    }
}

fn variable(name: &str) -> InlineExpression<String> {
    let name = name.to_owned();
    InlineExpression::VariableReference {
        id: Identifier { name },
    }
}

/// Fluent drops spaces around a pattern, so these are literals: `{ ", " }`.
fn whole(pieces: &[Piece]) -> Pattern<String> {
    let mut elements = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Argument(name) => elements.push(inline(variable(name))),
            Piece::Text(text) => {
                let is_separator = !text.contains(char::is_alphanumeric);
                let (first, last) = (index == 0, index + 1 == pieces.len());
                let start = text.len() - text.trim_start_matches(' ').len();
                let end = text.trim_end_matches(' ').len();
                let has_space = (first && start > 0) || (last && end < text.len());
                if has_space && is_separator && pieces.len() == 1 {
                    elements.push(literal(text));
                    continue;
                }
                let start = if first { start } else { 0 };
                let end = if last { end.max(start) } else { text.len() };
                push_text(&text[..start], true, &mut elements);
                push_text(&text[start..end], false, &mut elements);
                push_text(&text[end..], true, &mut elements);
            }
        }
    }
    Pattern { elements }
}

/// Appends characters. Braces are literals.
fn push_text(text: &str, is_literal: bool, elements: &mut Vec<PatternElement<String>>) {
    if is_literal && !text.is_empty() {
        elements.push(literal(text));
        return;
    }
    let mut start = 0;
    for (index, brace) in text.match_indices(['{', '}']) {
        push_plain(&text[start..index], elements);
        elements.push(literal(brace));
        start = index + brace.len();
    }
    push_plain(&text[start..], elements);
}

fn push_plain(text: &str, elements: &mut Vec<PatternElement<String>>) {
    if !text.is_empty() {
        let value = text.to_owned();
        elements.push(PatternElement::TextElement { value });
    }
}

fn literal(text: &str) -> PatternElement<String> {
    let value = text.replace('\\', "\\\\").replace('"', "\\\"");
    inline(InlineExpression::StringLiteral { value })
}

fn inline(expression: InlineExpression<String>) -> PatternElement<String> {
    PatternElement::Placeable {
        expression: Expression::Inline(expression),
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::{Entry, Message, Resource};
    use fluent_syntax::{parser, serializer};

    use super::*;
    use crate::commands::export::sentence::format_with_braces;

    fn message(pattern: Pattern<String>) -> String {
        let name = "id".to_owned();
        let message = Message {
            id: Identifier { name },
            value: Some(pattern),
            attributes: Vec::new(),
            comment: None,
        };
        let body = vec![Entry::Message(message)];
        serializer::serialize(&Resource { body })
    }

    #[test]
    fn strings_become_patterns() {
        for (string, fluent) in [
            ("Busy", "Busy"),
            ("in {n} s", "in { $n } s"),
            ("{n}{m}", "{ $n }{ $m }"),
            (", ", "{ \", \" }"),
            (" or ", "{ \" \" }or{ \" \" }"),
            (" ", "{ \" \" }"),
            ("{{x}}", "{ \"{\" }x{ \"}\" }"),
            ("[a] .b *c", "[a] .b *c"),
            (" \"\\", "{ \" \\\"\\\\\" }"),
            ("{n} ", "{ $n }{ \" \" }"),
        ] {
            let pieces = parse_braces(string).unwrap();
            assert_eq!(format_with_braces(&pieces, true), string);
            let forms = vec![(Category::Other, pieces)];
            let sentence = Sentence {
                number: None,
                forms,
            };
            let written = message(pattern(&sentence));
            assert_eq!(written, format!("id = {fluent}\n"));
            let Ok(resource) = parser::parse(written.as_str()) else {
                panic!("{written}");
            };
            let Some(Entry::Message(read)) = resource.body.first() else {
                panic!("{written}");
            };
            let read = Sentence::new(read.value.as_ref().unwrap()).unwrap();
            assert_eq!(format_with_braces(read.form(Category::Other), true), string);
        }
    }

    #[test]
    fn unbalanced_braces() {
        for string in ["{", "}", "{n", "{ n }", "{}", "a } b", "{1}"] {
            let problem = parse_braces(string).unwrap_err();
            assert!(problem.starts_with("single `"), "{string}: {problem}");
        }
    }
}
