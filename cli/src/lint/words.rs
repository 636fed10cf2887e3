//! E15 (Russian ё), E16 (German) and E17 (Chinese): words that are always wrong.

use super::resource::Resource;
use super::text::offset;
use super::{Findings, Language, Rule};

/// Whole words; “ё” must stand for one of their “е”.
const RUSSIAN: &str = "еще ее идет дает найдет счет отклонен завершен отменен прекращен изменен разрешен запрещен истек \
    удален заменен подключен отключен включен исключен введен переведен перемещен размещен поврежден подтвержден соединен \
    определен освобожден защищен применен сокращен ждет ведет вернет придет начнет пошлет передает передается создает \
    создается остается удается пришел прошел нашел произошел перешел прием приема учет расчет отчет причем путем трех \
    четырех";
/// Beginnings of words. Never прием-, объем-, черн-, четк-: неприемлемый and всеобъемлющий are right.
const RUSSIAN_STEMS: &str = "учетн отклоненн завершенн измененн разрешенн запрещенн определенн отмененн прекращенн удаленн \
    подключенн отключенн включенн исключенн соединенн подтвержденн защищенн введенн переведенн замененн перемещенн \
    поврежденн надежн";
/// Whole forms: “dein*” would take deinstallieren, “eure*” Euregio.
const GERMAN: &str =
    "du dich dir dein deine deinem deinen deiner deines euch euer eure eurem euren eurer eures daß muß";
pub(super) const CHINESE: [(&str, &str); 3] = [("你", "您"), ("帐号", "账户"), ("登陆", "登录")];

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    for place in resource.lines() {
        let content = &place.1.content;
        let mut report = |at, rule, what: String| findings.within(resource, place, at, rule, &what);
        if resource.language == Language::Chinese {
            for (wrong, right) in CHINESE {
                for (at, _) in content.match_indices(wrong) {
                    report(at, Rule::E17, format!("“{wrong}”; write “{right}”"));
                }
            }
            continue;
        }
        for (at, word) in words(content) {
            let folded = word.to_lowercase();
            match resource.language {
                Language::Russian if lacks_yo(&folded) => {
                    report(at, Rule::E15, format!("“{word}” is written with ё"));
                }
                Language::German if listed(GERMAN, &folded) => {
                    let right = if folded.contains('ß') { "ss" } else { "Sie" };
                    report(at, Rule::E16, format!("“{word}”; the right form has “{right}”"));
                }
                _ => {}
            }
        }
    }
}

/// Words of letters; a hyphen ends a word.
fn words(content: &str) -> impl Iterator<Item = (usize, &str)> {
    content
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| (offset(content, word), word))
}

fn lacks_yo(word: &str) -> bool {
    let affirmative = word.strip_prefix("не").unwrap_or(word);
    [word, affirmative].iter().any(|word| listed(RUSSIAN, word) || has_stem(RUSSIAN_STEMS, word))
}

fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == word)
}

fn has_stem(stems: &str, word: &str) -> bool {
    stems.split_ascii_whitespace().any(|stem| word.starts_with(stem))
}
