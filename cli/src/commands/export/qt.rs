//! Qt Linguist: one file per language, which `lrelease` compiles. The context is `sip-phrases`, and
//! the source text is the name of the text, such as `status-486.description`:
//!
//! ```cpp
//! QCoreApplication::translate("sip-phrases", "status-486")
//! QCoreApplication::translate("sip-phrases", "retry-minutes", nullptr, minutes)
//! ```
//!
//! The number of a text with plural forms is `%n`, other arguments are `%1` to `%9`.

use sip_phrases::LanguageIdentifier;

use super::Files;
use super::book::{Book, Entry};
use super::markup::escape;
use super::plural;
use super::sentence::{Category, Piece, Sentence, format_pieces};

const START: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n";

pub fn files(book: &Book) -> Files {
    let mut files = Files::default();
    for (column, language) in book.languages.iter().enumerate() {
        let locale = locale(language);
        let file = format!("sip-phrases_{locale}.ts");
        let mut ts = format!(
            "{START}<TS version=\"2.1\" language=\"{locale}\">\n\
            <context>\n    <name>sip-phrases</name>\n"
        );
        let categories = categories(language);
        for entry in book.entries() {
            let Some(sentence) = entry.sentence(column) else {
                continue;
            };
            match message(&entry, sentence, categories.as_deref()) {
                Ok(message) => ts.push_str(&message),
                Err(reason) => files
                    .omitted
                    .push(format!("{file} {}: {reason}", entry.name())),
            }
        }
        ts.push_str("</context>\n</TS>\n");
        files.push(file, ts);
    }
    files
}

/// Returns the name of a language in Qt, which does not know all scripts by their names.
fn locale(language: &LanguageIdentifier) -> String {
    match language.to_string().as_str() {
        "zh-Hans" => "zh_CN".to_owned(),
        "zh-Hant" => "zh_TW".to_owned(),
        tag => tag.replace('-', "_"),
    }
}

/// The languages whose plural forms in Qt 6.4 differ from those of CLDR, in number or in order.
const OTHER_FORMS: &str = "ak am an ars as asa ast bem bez bho bn br brx ce ceb cgg chr ckb cy dsb dv ee fa ff \
    fil ga gsw gu guw gv haw he hi hsb hu io iw jgo jmc kab kaj kcg kkj km kn ksb ksh kw \
    lag lg ln lo lv mas mg mgo mk mt nah naq nd nnh nr nso ny nyn om os pa pap pcm prg \
    rof rwk saq sat sc scn sdh seh shi si sma smi smj smn sms ssy syr teo tig tl to tr \
    tzm ve vun wae wo xog zu";

/// Returns the plural categories in the order of Qt's forms, or `None` if Qt has other forms.
fn categories(language: &LanguageIdentifier) -> Option<Vec<Category>> {
    let language_alone = language.language.as_str();
    let differs = OTHER_FORMS
        .split_ascii_whitespace()
        .any(|other| other == language_alone);
    plural::integer_categories(language).filter(|_| !differs)
}

fn message(
    entry: &Entry<'_>,
    sentence: &Sentence,
    categories: Option<&[Category]>,
) -> Result<String, String> {
    let arguments = entry.text.arguments();
    let number = entry.text.number();
    let value = |pieces: &[Piece]| value(pieces, &arguments, number);
    let (numerus, translation) = match number {
        None => ("", value(sentence.form(Category::Other))?),
        Some(_) => {
            let categories = categories.ok_or("Qt has other plural forms of this language")?;
            let forms = categories.iter().map(|&category| {
                let form = value(sentence.form(category))?;
                Ok(format!("\n            <numerusform>{form}</numerusform>"))
            });
            let forms = forms.collect::<Result<String, String>>()?;
            (" numerus=\"yes\"", format!("{forms}\n        "))
        }
    };
    let mut comment = String::new();
    if !entry.message.note.is_empty() {
        let note = escape(&entry.message.note);
        comment = format!("        <extracomment>{note}</extracomment>\n");
    }
    let name = escape(&entry.name());
    Ok(format!(
        "    <message{numerus}>\n        <source>{name}</source>\n{comment}        \
        <translation>{translation}</translation>\n    </message>\n"
    ))
}

fn value(pieces: &[Piece], arguments: &[&str], number: Option<&str>) -> Result<String, String> {
    let others = arguments.iter().filter(|name| Some(**name) != number);
    let others: Vec<&str> = others.copied().collect();
    let is_argument = |rest: &str| {
        let rest = rest.trim_start_matches('L');
        let is_number = number.is_some() && rest.starts_with('n');
        is_number || !others.is_empty() && rest.starts_with(|c: char| c.is_ascii_digit())
    };
    let is_ambiguous = |piece: &Piece| match piece {
        Piece::Text(text) => text.split('%').skip(1).any(is_argument),
        Piece::Argument(_) => false,
    };
    if pieces.iter().any(is_ambiguous) {
        return Err("Qt would take a percent sign for an argument".to_owned());
    }
    Ok(format_pieces(pieces, escape, |name| {
        let index = others.iter().position(|known| *known == name);
        match index {
            Some(index) => format!("%{}", index + 1),
            None => "%n".to_owned(),
        }
    }))
}
