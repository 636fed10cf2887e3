//! The families of codes, and which text an unknown code has.

use serde::Serialize;

use super::Map;
use crate::catalog::{AnyCode, Family};

#[derive(Serialize)]
pub(super) struct FamilyRule {
    description: &'static str,
    /// The ids of the texts of codes without a text of their own.
    classes: Vec<ClassRule>,
    /// The known codes, with the ids of their texts.
    codes: Map<String>,
}

#[derive(Serialize)]
struct ClassRule {
    /// The first and the last number of the class, or `None` if the family has only one class.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<u16>,
    id: String,
}

pub(super) fn families() -> Map<FamilyRule> {
    let families = Family::ALL.iter().map(|&family| {
        let spec = family.spec();
        let prefix = format!("{}-", family.name());
        let local_id = |id: String| match id.strip_prefix(&prefix) {
            Some(rest) => rest.to_owned(),
            None => id,
        };
        let mut classes: Vec<ClassRule> = Vec::new();
        for index in 0..spec.count {
            let number = (spec.name)(index as u16).parse().ok();
            let id = local_id(spec.class_id((spec.class)(index)));
            match classes.last_mut() {
                Some(last) if last.id == id => last.to = number,
                _ => classes.push(ClassRule {
                    from: number,
                    to: number,
                    id,
                }),
            }
        }
        if let [only] = &mut classes[..] {
            (only.from, only.to) = (None, None);
        }
        let codes = family.known().filter_map(|code| {
            let id = id_of(code)?;
            Some((code.to_string(), id))
        });
        let rule = FamilyRule {
            description: family.description(),
            classes,
            codes: Map(codes.collect()),
        };
        (family.name().to_owned(), rule)
    });
    Map(families.collect())
}

/// Returns the id of the text of a code, without the name of the family. Returns `None` for a
/// vendor phrase, which is known by its code and its words.
fn id_of(code: AnyCode) -> Option<String> {
    let letter = |character: char| match character {
        '.' => None,
        '_' => Some('-'),
        other => Some(other.to_ascii_lowercase()),
    };
    let id: String = code.to_string().chars().filter_map(letter).collect();
    let index = (code.family().spec().from_id)(&id)?;
    (index == code.index()).then_some(id)
}
