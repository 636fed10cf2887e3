//! i18next: one file of nested keys per language, with arguments such as `{{minutes}}` and plurals
//! such as `retry-minutes_few`.
//!
//! i18next selects the plural by the option `count`, whatever the name of the argument in the text.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::Files;
use super::book::{Book, Chapter, Text, text_name};
use super::sentence::{Piece, Sentence, format_pieces};

/// A JSON value whose keys keep their order.
enum Node {
    Text(String),
    Branch(Vec<(String, Node)>),
}

pub fn files(book: &Book) -> Files {
    let mut files = Files::default();
    for (column, language) in book.languages.iter().enumerate() {
        let file = format!("{language}.json");
        let mut root = Node::Branch(Vec::new());
        for chapter in &book.chapters {
            for message in chapter.messages() {
                for text in &message.texts {
                    let Some(sentence) = &text.sentences[column] else {
                        continue;
                    };
                    if has_syntax_of_i18next(sentence) {
                        let name = text_name(&message.id, text.attribute.as_deref());
                        let reason = "i18next would interpret {{ or $t( in the text";
                        files.omitted.push(format!("{file} {name}: {reason}"));
                        continue;
                    }
                    insert(&mut root, chapter, &message.id, text, sentence);
                }
            }
        }
        files.files.push((file, to_json(&root)));
    }
    files
}

fn to_json(root: &Node) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(root).expect("strings and maps of strings are JSON");
    json.push(b'\n');
    json
}

fn insert(root: &mut Node, chapter: &Chapter, id: &str, text: &Text, sentence: &Sentence) {
    let local_id = chapter.local_id(id);
    let (path, key) = match chapter.is_flat() {
        true => (vec![chapter.name.as_str()], local_id),
        false => (vec![chapter.name.as_str(), local_id], chapter.part(text)),
    };
    for (category, pieces) in &sentence.forms {
        let key = match text.number() {
            Some(_) => format!("{key}_{}", category.name()),
            None => key.to_owned(),
        };
        let value = format_pieces(pieces, str::to_owned, |name| format!("{{{{{name}}}}}"));
        root.insert(&path, key, value);
    }
}

/// Returns whether i18next would take a part of the text for an argument or a reference.
fn has_syntax_of_i18next(sentence: &Sentence) -> bool {
    sentence
        .forms
        .iter()
        .flat_map(|(_, pieces)| pieces)
        .any(|piece| match piece {
            Piece::Text(text) => text.contains("{{") || text.contains("$t("),
            Piece::Argument(_) => false,
        })
}

impl Node {
    fn insert(&mut self, path: &[&str], key: String, text: String) {
        let Node::Branch(children) = self else { return };
        let Some((first, rest)) = path.split_first() else {
            children.push((key, Node::Text(text)));
            return;
        };
        let index = children.iter().position(|(name, _)| name == first);
        let index = index.unwrap_or_else(|| {
            children.push(((*first).to_owned(), Node::Branch(Vec::new())));
            children.len() - 1
        });
        children[index].1.insert(rest, key, text);
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Text(text) => serializer.serialize_str(text),
            Node::Branch(children) => {
                let mut map = serializer.serialize_map(Some(children.len()))?;
                for (key, child) in children {
                    map.serialize_entry(key, child)?;
                }
                map.end()
            }
        }
    }
}
