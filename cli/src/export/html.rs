//! The phrasebook of SIP: one page that needs nothing else, for the screen, the phone and the printer.
//!
//! It is both HTML and well-formed XML, so that any parser can read the texts back.

mod entry;
mod words;

use std::fmt::Write;

use sip_phrases::unic_langid::{CharacterDirection, LanguageIdentifier};

use super::Files;
use super::book::{Book, Family, Group, Message};
use super::markup::escape;
use entry::Entry;
use words::Words;

const STYLE: &str = include_str!("html/page.css");
const SCRIPT: &str = include_str!("html/page.js");
/// The page fetches nothing, whatever a text may hold.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

pub fn files(book: &Book) -> Files {
    let words = Words::read();
    let page = Page { book, words: &words, text: String::new() }.whole();
    Files { files: vec![("index.html".to_owned(), page.into_bytes())], left_out: Vec::new() }
}

struct Page<'b> {
    book: &'b Book,
    words: &'b Words,
    text: String,
}

/// A family of codes with its entries.
struct Chapter<'b> {
    family: &'b Family,
    sections: Vec<(&'b Group, Vec<Entry<'b>>)>,
}

impl Page<'_> {
    fn whole(mut self) -> String {
        let language = self.language().to_string();
        let title = escape(self.words.say(self.language(), "title"));
        // Writing to a string cannot fail.
        let _ = write!(
            self.text,
            "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{language}\">\n<head>\n\
            <meta charset=\"utf-8\"/>\n<title>{title}</title>\n\
            <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
            <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"/>\n\
            <link rel=\"icon\" href=\"data:,\"/>\n\
            <style>/*<![CDATA[*/\n{STYLE}{}/*]]>*/</style>\n</head>\n<body>\n",
            self.language_rules()
        );
        self.cover();
        self.tools();
        self.text.push_str("<div class=\"book\">\n");
        let chapters = chapters(self.book);
        self.contents(&chapters);
        self.text.push_str("<main id=\"texts\" tabindex=\"-1\">\n");
        self.text.push_str("<p id=\"ui-nothing\" class=\"nothing\" role=\"status\" hidden=\"hidden\">");
        self.say("span", "nothing");
        self.text.push_str("</p>\n");
        for chapter in &chapters {
            self.chapter(chapter);
        }
        self.text.push_str("</main>\n</div>\n");
        let _ = write!(
            self.text,
            "<footer>sip-phrases {}</footer>\n<script id=\"ui-words\" type=\"application/json\">{}</script>\n\
            <script>/*<![CDATA[*/\n{SCRIPT}/*]]>*/</script>\n</body>\n</html>\n",
            env!("CARGO_PKG_VERSION"),
            self.words.json(&self.book.languages),
        );
        self.text
    }

    /// The language of the page before the script knows the reader's.
    fn language(&self) -> &LanguageIdentifier {
        &self.book.languages[0]
    }

    /// A language that is not ticked is not shown.
    fn language_rules(&self) -> String {
        let rule = |language: &LanguageIdentifier| {
            format!("body:has(#ui-show-{language}:not(:checked)) .cell[lang=\"{language}\"] {{ display: none; }}\n")
        };
        self.book.languages.iter().map(rule).collect()
    }

    /// Words of the page, which the script puts into the language of the reader.
    fn say(&mut self, element: &str, id: &str) {
        let words = escape(self.words.say(self.language(), id));
        let _ = write!(self.text, "<{element} data-ui=\"{id}\">{words}</{element}>");
    }

    fn cover(&mut self) {
        self.text.push_str("<a class=\"skip\" href=\"#texts\">");
        self.say("span", "skip");
        self.text.push_str("</a>\n<header class=\"cover\">\n");
        self.say("h1", "title");
        self.say("p", "lead");
        self.text.push_str("\n</header>\n");
    }

    fn tools(&mut self) {
        let hint = escape(self.words.say(self.language(), "search-hint"));
        self.text.push_str("<div class=\"tools\" role=\"search\">\n<form>\n");
        // Without the script there is nothing that could search.
        self.text.push_str("<div class=\"find\" hidden=\"hidden\"><label for=\"ui-query\">");
        self.say("span", "search");
        let _ = write!(
            self.text,
            "</label><input id=\"ui-query\" type=\"search\" placeholder=\"{hint}\" autocomplete=\"off\" \
            spellcheck=\"false\" aria-keyshortcuts=\"/\"/>\
            <output for=\"ui-query\">"
        );
        self.say("span", "found");
        self.text.push_str(" <b id=\"ui-number\"></b></output></div>\n<fieldset><legend>");
        self.say("span", "languages");
        self.text.push_str("</legend>");
        for language in &self.book.languages {
            let name = escape(&self.words.language_name(language));
            let _ = write!(
                self.text,
                "<label class=\"chip\"><input id=\"ui-show-{language}\" type=\"checkbox\" value=\"{language}\" \
                checked=\"checked\"/><span lang=\"{language}\">{name}</span></label>"
            );
        }
        self.text.push_str("</fieldset>\n</form>\n</div>\n");
    }

    fn contents(&mut self, chapters: &[Chapter<'_>]) {
        let label = escape(self.words.say(self.language(), "families"));
        let _ = write!(self.text, "<nav aria-label=\"{label}\" data-ui-label=\"families\">\n<ul>\n");
        for Chapter { family, sections } in chapters {
            let number: usize = sections.iter().map(|(_, entries)| entries.len()).sum();
            let _ = write!(self.text, "<li><a href=\"#ui-{}\">", escape(&family.name));
            self.heading("span", &format!("family-{}", family.name), &family.name);
            let _ = writeln!(self.text, "<b>{number}</b></a></li>");
        }
        self.text.push_str("</ul>\n</nav>\n");
    }

    fn chapter(&mut self, Chapter { family, sections }: &Chapter<'_>) {
        let name = escape(&family.name);
        let _ = writeln!(self.text, "<section class=\"family\" id=\"ui-{name}\" aria-labelledby=\"ui-h-{name}\">");
        let _ = write!(self.text, "<div id=\"ui-h-{name}\">");
        self.heading("h2", &format!("family-{}", family.name), &family.name);
        self.text.push_str("</div>\n");
        for (group, entries) in sections {
            self.text.push_str("<div class=\"group\">");
            if sections.len() > 1 && !group.title.is_empty() {
                self.heading("h3", &format!("group-{}", slug(&group.title)), &group.title);
            }
            self.text.push('\n');
            for entry in entries {
                entry.write(self.book, self.words, &mut self.text);
            }
            self.text.push_str("</div>\n");
        }
        self.text.push_str("</section>\n");
    }

    /// A heading that may be one that only the texts know.
    fn heading(&mut self, element: &str, id: &str, otherwise: &str) {
        if self.words.has(id) {
            self.say(element, id);
        } else {
            let _ = write!(self.text, "<{element} lang=\"en\">{}</{element}>", escape(otherwise));
        }
    }
}

/// The chapters. What a person reads of a status code stands beside what an engineer reads.
fn chapters(book: &Book) -> Vec<Chapter<'_>> {
    let find = |name: &str| book.families.iter().find(|family| family.name == name);
    let (status, explain) = (find("status"), find("explain"));
    let people = |family: &Family, id: &str| -> Option<&Message> {
        let explain = explain.filter(|_| family.name == "status")?;
        explain.messages().find(|message| explain.rest(&message.id) == family.rest(id))
    };
    let is_beside = |family: &Family, id: &str| {
        let beside = |status: &Family| status.messages().any(|message| status.rest(&message.id) == family.rest(id));
        family.name == "explain" && status.is_some_and(beside)
    };
    let mut chapters = Vec::new();
    for family in &book.families {
        let mut sections = Vec::new();
        for group in &family.groups {
            let own = group.messages.iter().filter(|message| !is_beside(family, &message.id));
            let entries: Vec<Entry<'_>> =
                own.map(|message| Entry { family, message, people: people(family, &message.id) }).collect();
            if !entries.is_empty() {
                sections.push((group, entries));
            }
        }
        if !sections.is_empty() {
            chapters.push(Chapter { family, sections });
        }
    }
    chapters
}

fn slug(title: &str) -> String {
    let letter = |character: char| if character.is_ascii_alphanumeric() { character.to_ascii_lowercase() } else { '-' };
    title.chars().map(letter).collect()
}

/// The attributes of an element in a language.
fn language_attributes(language: &LanguageIdentifier) -> String {
    match language.character_direction() {
        CharacterDirection::RTL => format!("lang=\"{language}\" dir=\"rtl\""),
        _ => format!("lang=\"{language}\""),
    }
}
