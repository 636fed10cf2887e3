//! The phrasebook of SIP: one page for the screen, the phone and the printer, which needs no other
//! files.
//!
//! It is both HTML and well-formed XML, so that any parser can read the texts.

mod article;
mod sections;
mod words;

use std::fmt::Write;

use sip_phrases::{Family, LanguageIdentifier};

use super::Files;
use super::book::{Book, Chapter};
use super::markup::escape;
use sections::{Section, sections};
use words::Words;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");
/// The page loads nothing, whatever its texts contain.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; \
    script-src 'unsafe-inline'; img-src data:";

pub fn files(book: &Book) -> Files {
    let words = Words::read();
    let mut page = Page {
        book,
        words: &words,
        html: String::new(),
    };
    page.push_all();
    let file = ("index.html".to_owned(), page.html.into_bytes());
    Files {
        files: vec![file],
        omitted: Vec::new(),
    }
}

struct Page<'b> {
    book: &'b Book,
    words: &'b Words,
    html: String,
}

// Writing to a string cannot fail, so the results of `write!` are ignored.
impl Page<'_> {
    fn push_all(&mut self) {
        let sections = sections(self.book);
        self.push_head();
        self.push_cover();
        self.push_tools();
        self.html.push_str("<div class=\"book\">\n");
        self.push_contents(&sections);
        self.html.push_str("<main id=\"texts\" tabindex=\"-1\">\n");
        self.html
            .push_str("<p id=\"ui-nothing\" class=\"nothing\" role=\"status\" hidden=\"hidden\">");
        self.push_words("span", "nothing");
        self.html.push_str("</p>\n");
        for section in &sections {
            self.push_section(section);
        }
        self.html.push_str("</main>\n</div>\n");
        self.push_end();
    }

    fn push_head(&mut self) {
        let language = self.language().to_string();
        let title = escape(self.words.get(self.language(), "title"));
        let rules = self.language_rules();
        let _ = write!(
            self.html,
            "<!DOCTYPE html>\n\
            <html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{language}\">\n\
            <head>\n\
            <meta charset=\"utf-8\"/>\n\
            <title>{title}</title>\n\
            <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
            <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"/>\n\
            <link rel=\"icon\" href=\"data:,\"/>\n\
            <style>/*<![CDATA[*/\n{STYLE}{rules}/*]]>*/</style>\n\
            </head>\n\
            <body>\n"
        );
    }

    /// Returns the language of the page until the script knows the one of the reader.
    fn language(&self) -> &LanguageIdentifier {
        &self.book.languages[0]
    }

    /// Returns the style rules that hide the languages whose boxes are not checked.
    fn language_rules(&self) -> String {
        let rule = |language: &LanguageIdentifier| {
            let unchecked = format!("body:has(#ui-show-{language}:not(:checked))");
            format!("{unchecked} .cell[lang=\"{language}\"] {{ display: none; }}\n")
        };
        self.book.languages.iter().map(rule).collect()
    }

    /// Pushes words of the page. The script replaces them with those in the reader's language.
    fn push_words(&mut self, element: &str, id: &str) {
        let words = escape(self.words.get(self.language(), id));
        let _ = write!(self.html, "<{element} data-ui=\"{id}\">{words}</{element}>");
    }

    fn push_cover(&mut self) {
        self.html.push_str("<a class=\"skip\" href=\"#texts\">");
        self.push_words("span", "skip");
        self.html.push_str("</a>\n<header class=\"cover\">\n");
        self.push_words("h1", "title");
        self.push_words("p", "lead");
        self.html.push_str("\n</header>\n");
    }

    fn push_tools(&mut self) {
        let hint = escape(self.words.get(self.language(), "search-hint"));
        self.html
            .push_str("<div class=\"tools\" role=\"search\">\n<form>\n");
        // The script shows the search. Without the script, there is none.
        self.html
            .push_str("<div class=\"find\" hidden=\"hidden\"><label for=\"ui-query\">");
        self.push_words("span", "search");
        let _ = write!(
            self.html,
            "</label><input id=\"ui-query\" type=\"search\" placeholder=\"{hint}\" \
            autocomplete=\"off\" spellcheck=\"false\" aria-keyshortcuts=\"/\"/>\
            <output for=\"ui-query\">"
        );
        self.push_words("span", "found");
        self.html
            .push_str(" <b id=\"ui-number\"></b></output></div>\n<fieldset><legend>");
        self.push_words("span", "languages");
        self.html.push_str("</legend>");
        for language in &self.book.languages {
            let name = escape(&self.words.language_name(language));
            let _ = write!(
                self.html,
                "<label class=\"chip\"><input id=\"ui-show-{language}\" type=\"checkbox\" \
                value=\"{language}\" checked=\"checked\"/>\
                <span lang=\"{language}\">{name}</span></label>"
            );
        }
        self.html.push_str("</fieldset>\n</form>\n</div>\n");
    }

    fn push_contents(&mut self, sections: &[Section<'_>]) {
        let label = escape(self.words.get(self.language(), "families"));
        let _ = write!(
            self.html,
            "<nav aria-label=\"{label}\" data-ui-label=\"families\">\n<ul>\n"
        );
        for section in sections {
            let _ = write!(
                self.html,
                "<li><a href=\"#ui-{}\">",
                escape(&section.chapter.name)
            );
            self.push_chapter_heading("span", section.chapter);
            let _ = writeln!(self.html, "<b>{}</b></a></li>", section.articles().count());
        }
        self.html.push_str("</ul>\n</nav>\n");
    }

    fn push_section(&mut self, section: &Section<'_>) {
        let name = escape(&section.chapter.name);
        let _ = write!(
            self.html,
            "<section class=\"family\" id=\"ui-{name}\" aria-labelledby=\"ui-h-{name}\">\n\
            <div id=\"ui-h-{name}\">"
        );
        self.push_chapter_heading("h2", section.chapter);
        self.html.push_str("</div>\n");
        for (group, articles) in &section.groups {
            self.html.push_str("<div class=\"group\">");
            if section.groups.len() > 1 && !group.title.is_empty() {
                let id = format!("group-{}", slug(&group.title));
                self.push_heading("h3", &id, &group.title);
            }
            self.html.push('\n');
            for article in articles {
                article.push_to(&mut self.html, self.book, self.words);
            }
            self.html.push_str("</div>\n");
        }
        self.html.push_str("</section>\n");
    }

    fn push_chapter_heading(&mut self, element: &str, chapter: &Chapter) {
        let description = chapter.name.parse::<Family>().ok().map(Family::description);
        let english = description.unwrap_or(&chapter.name);
        self.push_heading(element, &format!("family-{}", chapter.name), english);
    }

    /// Pushes a heading in the reader's language, or the English one if the page has no words for
    /// it.
    fn push_heading(&mut self, element: &str, id: &str, english: &str) {
        if self.words.contains(id) {
            self.push_words(element, id);
        } else {
            let _ = write!(
                self.html,
                "<{element} lang=\"en\">{}</{element}>",
                escape(english)
            );
        }
    }

    fn push_end(&mut self) {
        let version = env!("CARGO_PKG_VERSION");
        let words = self.words.json(&self.book.languages);
        let _ = write!(
            self.html,
            "<footer>sip-phrases {version}</footer>\n\
            <script id=\"ui-words\" type=\"application/json\">{words}</script>\n\
            <script>/*<![CDATA[*/\n{SCRIPT}/*]]>*/</script>\n\
            </body>\n\
            </html>\n"
        );
    }
}

/// Returns the part of an id that stands for the title of a group: `4xx-client-error`.
fn slug(title: &str) -> String {
    let title = title.to_ascii_lowercase();
    title.replace(|character: char| !character.is_ascii_alphanumeric(), "-")
}
