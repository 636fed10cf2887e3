//! The sections of the page, with each dialog beside the code that it is about.

use std::collections::HashMap;

use super::article::Article;
use crate::commands::export::book::{Book, Chapter, EXPLAIN, Group, Message};

/// A chapter of the book as the page shows it.
pub struct Section<'b> {
    pub chapter: &'b Chapter,
    pub groups: Vec<(&'b Group, Vec<Article<'b>>)>,
}

impl<'b> Section<'b> {
    pub fn articles(&self) -> impl Iterator<Item = &Article<'b>> {
        self.groups.iter().flat_map(|(_, articles)| articles)
    }
}

/// Returns the sections that have articles.
pub fn sections(book: &Book) -> Vec<Section<'_>> {
    let dialogs = dialogs_by_subject(book);
    let mut sections = Vec::new();
    for chapter in &book.chapters {
        let mut groups = Vec::new();
        for group in &chapter.groups {
            let is_beside = |message: &&Message| {
                chapter.name == EXPLAIN && dialogs.values().any(|dialog| dialog.id == message.id)
            };
            let messages = group.messages.iter().filter(|message| !is_beside(message));
            let articles: Vec<Article<'_>> = messages
                .map(|message| Article {
                    chapter,
                    message,
                    dialog: dialogs.get(message.id.as_str()).copied(),
                })
                .collect();
            if !articles.is_empty() {
                groups.push((group, articles));
            }
        }
        if !groups.is_empty() {
            sections.push(Section { chapter, groups });
        }
    }
    sections
}

/// Returns the dialogs by the id of the message that they are about. `explain-486` is about
/// `status-486`, and `explain-q850-1` is about `q850-1`.
fn dialogs_by_subject(book: &Book) -> HashMap<&str, &Message> {
    let (mut subjects, mut dialogs) = (HashMap::new(), HashMap::new());
    for chapter in book
        .chapters
        .iter()
        .filter(|chapter| chapter.name != EXPLAIN)
    {
        for message in chapter.messages() {
            subjects.insert(message.id.as_str(), message.id.as_str());
            if chapter.name == "status" {
                subjects.insert(chapter.local_id(&message.id), &message.id);
            }
        }
    }
    for chapter in book
        .chapters
        .iter()
        .filter(|chapter| chapter.name == EXPLAIN)
    {
        for dialog in chapter.messages() {
            if let Some(subject) = subjects.get(chapter.local_id(&dialog.id)) {
                dialogs.insert(*subject, dialog);
            }
        }
    }
    dialogs
}
