//! i18next reads the keys and the arguments as they stand here.

use serde_json::Value;

use crate::expected::Text;
use crate::tool::{self, Exported};
use crate::{Texts, assert_same, read};

#[test]
fn the_bundled_texts_come_back() {
    let (exported, expected) = tool::bundled("json");
    assert_same(&texts(&exported, &["en", "de", "ru", "zh"]), &expected, name);
    assert_eq!(exported.left_out, "");
}

#[test]
fn tricky_texts_come_back() {
    let (exported, expected) = tool::tricky("json");
    assert_same(&texts(&exported, &["en", "ru"]), &expected, name);
    assert_eq!(exported.left_out, "");
}

#[test]
fn the_keys_are_those_of_i18next() {
    let (exported, _) = tool::bundled("json");
    let russian: Value = serde_json::from_str(&read(&exported.path("ru.json"))).unwrap();
    let table = [
        ("/status/486/phrase", "Абонент занят", "family, code, part"),
        ("/facts/retry-minutes_one", "Повторите попытку через {{minutes}} минуту.", "a plural suffix of CLDR"),
        ("/facts/retry-minutes_many", "Повторите попытку через {{minutes}} минут.", "a plural suffix of CLDR"),
        ("/facts/list-separator", ", ", "the space at the end is kept"),
    ];
    for (key, text, why) in table {
        assert_eq!(russian.pointer(key).and_then(Value::as_str), Some(text), "{why}");
    }
    let chinese: Value = serde_json::from_str(&read(&exported.path("zh.json"))).unwrap();
    assert!(chinese.pointer("/facts/retry-minutes_other").is_some(), "i18next looks for the suffix of the language");
}

#[test]
fn the_order_is_that_of_the_english_files() {
    let (exported, expected) = tool::bundled("json");
    let json = read(&exported.path("de.json"));
    let ids: Vec<&Text> = expected.iter().filter(|text| text.language == "en" && text.family == "explain").collect();
    let (_, explain) = json.split_once("\"explain\": {").unwrap();
    let places: Vec<_> = ids.iter().map(|text| explain.find(&format!("\"{}\": {{", text.rest())).unwrap()).collect();
    assert!(places.is_sorted(), "explain");
}

fn name(text: &Text) -> String {
    let path = Text::path(&[&text.language, &text.family, text.rest(), text.part()], "/");
    Text::path(&[&path, text.plural()], "_")
}

fn texts(exported: &Exported, languages: &[&str]) -> Texts {
    let mut texts = Texts::new();
    for language in languages {
        let value = serde_json::from_str(&read(&exported.path(&format!("{language}.json")))).unwrap();
        collect(&value, language, &mut texts);
    }
    texts
}

fn collect(value: &Value, path: &str, texts: &mut Texts) {
    match value {
        Value::String(text) => {
            let text = text.replace("{{", "⟨").replace("}}", "⟩");
            assert!(texts.insert(path.to_owned(), text).is_none(), "{path} stands twice");
        }
        Value::Object(children) => {
            children.iter().for_each(|(key, child)| collect(child, &format!("{path}/{key}"), texts));
        }
        other => panic!("{path} is {other}"),
    }
}
