//! i18next: one file of nested keys a language, with arguments as `{{minutes}}` and plurals as `retry-minutes_few`.
//!
//! i18next chooses the plural by the option `count`, whatever the name of the argument that is shown.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::Files;
use super::book::{Book, Family, Text, name};
use super::sentence::{Piece, Sentence, spell};

/// Keys in the order of the texts.
enum Node {
    Text(String),
    Branch(Vec<(String, Node)>),
}

pub fn files(book: &Book) -> Files {
    let mut files = Files::default();
    for (column, language) in book.languages.iter().enumerate() {
        let file = format!("{language}.json");
        let mut root = Node::Branch(Vec::new());
        for family in &book.families {
            for message in family.messages() {
                for text in &message.texts {
                    let Some(sentence) = &text.sentences[column] else { continue };
                    if is_read_otherwise(sentence) {
                        let name = name(&message.id, text.attribute.as_deref());
                        let why = "i18next reads {{ and $t( in it as its own";
                        files.left_out.push(format!("{file} {name}: {why}"));
                        continue;
                    }
                    insert(&mut root, family, &message.id, text, sentence);
                }
            }
        }
        files.files.push((file, pretty(&root)));
    }
    files
}

/// JSON with a line end behind it.
fn pretty(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("strings and maps of strings are JSON");
    bytes.push(b'\n');
    bytes
}

fn insert(root: &mut Node, family: &Family, id: &str, text: &Text, sentence: &Sentence) {
    let rest = family.rest(id);
    let mut path = vec![family.name.as_str(), rest];
    if !family.is_flat() {
        path.push(family.part(text));
    }
    let last = path.pop().unwrap_or(rest);
    for (category, pieces) in &sentence.forms {
        let key = match text.number() {
            Some(_) => format!("{last}_{}", category.name()),
            None => last.to_owned(),
        };
        root.insert(&path, key, spell(pieces, str::to_owned, |name| format!("{{{{{name}}}}}")));
    }
}

/// Whether i18next would take a part of the text itself for an argument or for a reference to another text.
fn is_read_otherwise(sentence: &Sentence) -> bool {
    sentence.forms.iter().flat_map(|(_, pieces)| pieces).any(|piece| match piece {
        Piece::Text(text) => text.contains("{{") || text.contains("$t("),
        Piece::Argument(_) => false,
    })
}

impl Node {
    fn insert(&mut self, path: &[&str], key: String, text: String) {
        let Node::Branch(children) = self else { return };
        match path {
            [] => children.push((key, Node::Text(text))),
            [first, rest @ ..] => {
                let at = children.iter().position(|(name, _)| name == first).unwrap_or_else(|| {
                    children.push(((*first).to_owned(), Node::Branch(Vec::new())));
                    children.len() - 1
                });
                children[at].1.insert(rest, key, text);
            }
        }
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Text(text) => serializer.serialize_str(text),
            Node::Branch(children) => {
                let mut map = serializer.serialize_map(Some(children.len()))?;
                children.iter().try_for_each(|(key, child)| map.serialize_entry(key, child))?;
                map.end()
            }
        }
    }
}
