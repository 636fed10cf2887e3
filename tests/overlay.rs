//! Custom texts: overlays in memory, folders, and other Fluent programs.

use std::fs;
use std::path::Path;
use std::sync::{Arc, RwLock};

use sip_phrases::{Catalog, CatalogError, Localizer, Response, StatusCode, WarnCode};

fn german() -> &'static Catalog {
    Localizer::bundled()
        .catalog(&"de".parse().unwrap())
        .unwrap()
}

fn mistakes(error: &CatalogError) -> Vec<String> {
    error.mistakes().iter().map(ToString::to_string).collect()
}

#[test]
fn overlays_replace_single_texts() {
    let base = german();
    let status = "\
status-486 = Leitung belegt
status-487 =
    .description = Der Anruf wurde abgebrochen.
";
    let explain = "\
explain-486 =
    .advice = Rufen Sie unsere Hotline an.
explain-401 =
    .advice-password = Setzen Sie Ihr Kennwort zurück.
";
    let facts = "\
retry-minutes =
    { $minutes ->
        [one] Noch eine Minute.
       *[other] Noch { $minutes } Minuten.
    }
";
    let files = [
        ("de/status.ftl", status),
        ("de/explain.ftl", explain),
        ("de/facts.ftl", facts),
    ];
    let ours = base.overlay(files).unwrap();
    for (label, text, expected) in [
        (
            "a phrase",
            ours.phrase(StatusCode::BUSY_HERE),
            "Leitung belegt",
        ),
        (
            "its description",
            ours.description(StatusCode::BUSY_HERE),
            base.description(StatusCode::BUSY_HERE),
        ),
        (
            "a description",
            ours.description(StatusCode::REQUEST_TERMINATED),
            "Der Anruf wurde abgebrochen.",
        ),
        (
            "its phrase",
            ours.phrase(StatusCode::REQUEST_TERMINATED),
            base.phrase(StatusCode::REQUEST_TERMINATED),
        ),
        (
            "another code",
            ours.phrase(StatusCode::GONE),
            base.phrase(StatusCode::GONE),
        ),
        (
            "another family",
            ours.phrase(WarnCode::SIPS_REQUIRED),
            base.phrase(WarnCode::SIPS_REQUIRED),
        ),
    ] {
        assert_eq!(text, expected, "{label}");
    }
    let busy = Response::new(StatusCode::BUSY_HERE);
    assert_eq!(ours.explain(&busy).title(), base.explain(&busy).title());
    assert_eq!(
        ours.explain(&busy).advice(),
        Some("Rufen Sie unsere Hotline an.")
    );
    let wrong = Response::new(StatusCode::UNAUTHORIZED).with_credentials_sent(true);
    assert_eq!(
        ours.explain(&wrong).advice(),
        Some("Setzen Sie Ihr Kennwort zurück.")
    );
    assert_eq!(ours.explain(&wrong).title(), base.explain(&wrong).title());
    let later = busy.clone().with_header("Retry-After", "180");
    assert_eq!(ours.explain(&later).advice(), Some("Noch 3 Minuten."));
    assert_eq!(
        base.phrase(StatusCode::BUSY_HERE),
        "Anschluss besetzt",
        "the base is unchanged"
    );
    let twice = ours
        .overlay([("status.ftl", "status-486 = Belegt\n")])
        .unwrap();
    assert_eq!(twice.phrase(StatusCode::BUSY_HERE), "Belegt");
    assert_eq!(
        twice.description(StatusCode::REQUEST_TERMINATED),
        "Der Anruf wurde abgebrochen."
    );
    assert_eq!(
        twice.explain(&busy).advice(),
        Some("Rufen Sie unsere Hotline an.")
    );
}

#[test]
fn overlays_can_add_codes() {
    let text = "status-498 = Kein Guthaben\n    .description = Das Guthaben ist aufgebraucht.\n";
    let warning = "warning-398 = Tarif endet bald\n    .description = Der Tarif läuft aus.\n";
    let ours = german()
        .overlay([("status.ftl", text), ("warning.ftl", warning)])
        .unwrap();
    let code = StatusCode::from_u16(498).unwrap();
    assert_eq!(ours.phrase(code), "Kein Guthaben");
    assert!(ours.get(code).is_some() && german().get(code).is_none());
    assert_eq!(
        ours.phrase(WarnCode::from_u16(398).unwrap()),
        "Tarif endet bald"
    );
    assert_eq!(
        ours.status_line(code).to_string(),
        "SIP/2.0 498 Kein Guthaben"
    );
}

#[test]
fn overlays_can_add_vendor_phrases() {
    let text = "\
vendor-our-quota = Kontingent erschöpft
    .description = Das Monatskontingent ist aufgebraucht.
    .matches = 480 Monthly quota exceeded; 403 QUOTA
vendor-no-money = Guthaben leer
    .matches = 402 Pay first
vendor-wrong-password =
    .description = Das Kennwort stimmt nicht.
";
    let ours = german().overlay([("vendor.ftl", text)]).unwrap();
    let phrase = |code: u16, phrase: &str| {
        let code = StatusCode::from_u16(code).unwrap();
        ours.vendor(code, phrase)
            .map(|text| text.phrase().to_owned())
    };
    for (code, sent, expected, why) in [
        (
            480,
            "monthly  quota exceeded",
            Some("Kontingent erschöpft"),
            "case and whitespace are ignored",
        ),
        (
            403,
            "Quota",
            Some("Kontingent erschöpft"),
            "the second match",
        ),
        (500, "Quota", None, "another code"),
        (
            402,
            "Pay first",
            Some("Guthaben leer"),
            "another phrase for a bundled text",
        ),
        (
            403,
            "Wrong Guess",
            Some("Falsches Passwort"),
            "only the description is replaced",
        ),
    ] {
        assert_eq!(
            phrase(code, sent).as_deref(),
            expected,
            "{code} {sent}: {why}"
        );
    }
    let quota = Response::new(StatusCode::FORBIDDEN).with_phrase("QUOTA");
    let explanation = ours.explain(&quota);
    assert_eq!(explanation.title(), "Kontingent erschöpft");
    assert_eq!(
        explanation.meaning(),
        "Das Monatskontingent ist aufgebraucht."
    );
    let wrong = ours.vendor(StatusCode::FORBIDDEN, "Wrong Guess").unwrap();
    assert_eq!(wrong.description(), "Das Kennwort stimmt nicht.");
    let again = ours
        .overlay([(
            "vendor.ftl",
            "vendor-our-quota = Leer\n    .matches = 480 Empty\n",
        )])
        .unwrap();
    let empty = again
        .vendor(StatusCode::TEMPORARILY_UNAVAILABLE, "Empty")
        .unwrap();
    assert_eq!(
        (empty.phrase(), empty.description()),
        ("Leer", "Das Monatskontingent ist aufgebraucht.")
    );
    let worded = again
        .overlay([("vendor.ftl", "vendor-our-quota = Alles weg\n")])
        .unwrap();
    let phrase = worded
        .vendor(StatusCode::TEMPORARILY_UNAVAILABLE, "Empty")
        .unwrap()
        .phrase();
    assert_eq!(phrase, "Alles weg", "the matches are kept");
    let other = "vendor-other = Neu\n    .description = D.\n    .matches = 480 Empty\n";
    let upper = worded.overlay([("vendor.ftl", other)]).unwrap();
    let phrase = upper
        .vendor(StatusCode::TEMPORARILY_UNAVAILABLE, "Empty")
        .unwrap()
        .phrase();
    assert_eq!(phrase, "Neu", "the last overlay wins");
}

#[test]
fn class_texts_alone_are_a_valid_file() {
    let warning = "warning-class = X\n    .description = Y.\n";
    let czech = Catalog::parse(
        "cs".parse().unwrap(),
        [("status.ftl", CZECH), ("warning.ftl", warning)],
    )
    .unwrap();
    let over = czech
        .overlay([("warning.ftl", "warning-381 = A\n    .description = B.\n")])
        .unwrap();
    assert_eq!(over.phrase(WarnCode::SIPS_REQUIRED), "A");
    assert_eq!(over.phrase(WarnCode::INSUFFICIENT_BANDWIDTH), "X");
}

#[test]
fn mistakes_are_reported_with_file_and_line() {
    for (file, text, mistake, why) in [
        (
            "status.ftl",
            "status-498 = Neu\n",
            "status.ftl:1: status-498 has no .description",
            "a new message without a description",
        ),
        (
            "status.ftl",
            "status-486 = [x]\n",
            "status.ftl:1: status-486: invalid reason phrase: '[' is not allowed (byte 0)",
            "an invalid phrase",
        ),
        (
            "explain.ftl",
            "explain-498 = Neu\n    .meaning = M\n",
            "explain.ftl:1: explain-498 has no .advice",
            "a new message without advice",
        ),
        (
            "explain.ftl",
            "explain-486 = A\n    .advice-fax = B\n",
            "explain.ftl:2: explain-486 has an unknown attribute .advice-fax",
            "an unknown attempt",
        ),
        (
            "facts.ftl",
            "retry-weeks = W\n",
            "facts.ftl:1: retry-weeks is not a message of facts.ftl",
            "an unknown message",
        ),
        (
            "facts.ftl",
            "new-address = { $realm }\n",
            "facts.ftl:1: new-address uses the unknown variable $realm",
            "an unknown variable",
        ),
        (
            "facts.ftl",
            "new-address = { retry-days }\n",
            "facts.ftl:1: new-address refers to a message or a function: only variables are allowed",
            "references could expand without limit",
        ),
        (
            "vendor.ftl",
            "vendor-x = A\n    .description = B\n",
            "vendor.ftl:1: vendor-x is not a message of vendor.ftl",
            "no .matches",
        ),
        (
            "vendor.ftl",
            "vendor-x = A\n    .description = B\n    .matches = 48 x\n",
            "vendor.ftl:3: invalid .matches \"48 x\" of vendor-x: \
             expected status codes and phrases such as `480 No money left; 403 Out of credit`",
            "not a status code",
        ),
        (
            "vendor.ftl",
            "vendor-x = A\n    .description = B\n    .matches = 480 x\nvendor-x = C\n    .matches = 480 y\n",
            "vendor.ftl:4: vendor-x is defined twice",
            "a duplicate message",
        ),
        (
            "status.ftl",
            "status-486 = A\n    .matches = 480 x\n",
            "status.ftl:2: status-486 has an unknown attribute .matches",
            "only for vendor phrases",
        ),
    ] {
        assert_eq!(
            mistakes(&german().overlay([(file, text)]).unwrap_err()),
            [mistake],
            "{why}"
        );
    }
}

/// A temporary folder, deleted at the end of a test.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Folder {
        let folder = Folder(tempfile::tempdir().unwrap());
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Returns the mistakes, with paths relative to the folder.
    fn mistakes(&self, error: &CatalogError) -> Vec<String> {
        let root = format!("{}/", self.path().display());
        error
            .mistakes()
            .iter()
            .map(|mistake| mistake.to_string().replace(&root, ""))
            .collect()
    }
}

const CZECH: &str = "\
class-provisional = Probíhá
    .description = D.
class-success = Úspěch
    .description = D.
class-redirection = Přesměrování
    .description = D.
class-client-error = Chyba požadavku
    .description = D.
class-server-error = Chyba serveru
    .description = D.
class-global-failure = Nelze nikde
    .description = D.
class-other = Neznámá třída
    .description = D.
status-486 = Obsazeno
    .description = D.
";

#[test]
fn folders_add_and_override_languages() {
    let folder = Folder::new(&[
        ("de/status.ftl", "status-486 = Leitung belegt\n"),
        ("tlh/status.ftl", CZECH),
        ("README.md", "hello"),
        ("pictures/a.png", "no text"),
        (".git/status.ftl", "hidden"),
        ("de/old/notes.txt", "not a text"),
    ]);
    let bundled = Localizer::bundled();
    let over = bundled.clone().with_dir(folder.path()).unwrap();
    // Klingon is the only new language; the default stays first.
    let new = "tlh".parse().unwrap();
    let mut expected: Vec<_> = bundled
        .languages()
        .chain([&new])
        .map(ToString::to_string)
        .collect();
    expected[1..].sort();
    assert_eq!(
        over.languages()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        expected
    );
    assert_eq!(
        over.negotiate("de").phrase(StatusCode::BUSY_HERE),
        "Leitung belegt"
    );
    assert_eq!(
        over.negotiate("tlh").phrase(StatusCode::BUSY_HERE),
        "Obsazeno"
    );
    // A missing code has its class text; a missing family has the name of its protocol.
    assert_eq!(
        over.negotiate("tlh").phrase(StatusCode::GONE),
        "Chyba požadavku"
    );
    assert_eq!(
        over.negotiate("tlh").phrase(WarnCode::SIPS_REQUIRED),
        "Warning"
    );
    let explanation = over
        .negotiate("tlh")
        .explain(&Response::new(StatusCode::BUSY_HERE).with_header("Retry-After", "60"));
    assert_eq!(
        (explanation.title(), explanation.advice()),
        ("Obsazeno", None)
    );

    let folder = Folder::new(&[("cs/status.ftl", CZECH)]);
    let alone = Localizer::from_dir(folder.path()).unwrap();
    assert_eq!(
        alone.negotiate("de").phrase(StatusCode::BUSY_HERE),
        "Obsazeno",
        "the only language is the default"
    );
}

#[test]
fn mistakes_in_folders_are_reported() {
    let folder = Folder::new(&[
        ("de/status.ftl", "status-486 = [belegt]\n"),
        ("ru/explain.ftl", "explain-1 = Да\n"),
        ("german_old/status.ftl", "status-486 = Belegt\n"),
        (
            "tlh/status.ftl",
            "status-486 = Obsazeno\n    .description = D.\n",
        ),
        ("zh/status.ftl", &"#\n".repeat(600_000)),
        ("pt-BR/status.ftl", "status-486 = Ocupado\n"),
        ("pt_BR/status.ftl", "status-486 = Ocupado\n"),
        ("status.ftl", "status-486 = Belegt\n"),
        ("de/old/status.ftl", "status-486 = Belegt\n"),
    ]);
    fs::write(folder.path().join("ru/status.ftl"), b"status-486 = \xff\n").unwrap();
    let before = Localizer::bundled().clone();
    let error = before.with_dir(folder.path()).unwrap_err();
    let reported = folder.mistakes(&error);
    for expected in [
        "status.ftl: this file is ignored: move it into the folder of a language",
        "de/old/status.ftl: this file is ignored: move it up, into the folder of the language",
        "pt_BR: second folder of the language pt-BR",
        "de/status.ftl:1: status-486: invalid reason phrase: '[' is not allowed (byte 0)",
        "ru/explain.ftl:1: explain-1 is not a message of explain.ftl",
        "ru/status.ftl: file is not UTF-8 (byte 13)",
        "german_old: invalid folder name: expected a language tag such as de or pt-BR",
        "tlh/status.ftl: class-success is missing",
        "zh/status.ftl: file is larger than 1 MiB",
    ] {
        assert!(
            reported.iter().any(|mistake| mistake == expected),
            "{expected} is not in\n{}",
            reported.join("\n")
        );
    }
    let nowhere = folder.path().join("nowhere");
    let error = Localizer::from_dir(&nowhere).unwrap_err();
    assert_eq!(
        folder.mistakes(&error),
        ["nowhere: No such file or directory (os error 2)"]
    );
    let empty = Folder::new(&[]);
    assert!(
        mistakes(&Localizer::from_dir(empty.path()).unwrap_err())[0]
            .contains("expected a folder for each language")
    );
}

#[cfg(unix)]
#[test]
fn links_must_stay_in_the_folder() {
    use std::os::unix::fs::symlink;

    let outside = Folder::new(&[("status.ftl", "status-486 = Fremd\n")]);
    let folder = Folder::new(&[
        ("data/v1/status.ftl", "x"),
        ("..v2/de/status.ftl", "status-486 = Leitung belegt\n"),
    ]);
    fs::remove_dir_all(folder.path().join("data")).unwrap();
    symlink("..v2/de", folder.path().join("de")).unwrap();
    let inside = Localizer::bundled()
        .clone()
        .with_dir(folder.path())
        .unwrap();
    assert_eq!(
        inside.negotiate("de").phrase(StatusCode::BUSY_HERE),
        "Leitung belegt",
        "links as in a mounted ConfigMap"
    );

    symlink(outside.path(), folder.path().join("ru")).unwrap();
    let error = Localizer::bundled()
        .clone()
        .with_dir(folder.path())
        .unwrap_err();
    assert_eq!(
        folder.mistakes(&error),
        ["ru: link leads out of the folder"]
    );
}

#[test]
fn reloading_leaves_catalogs_in_use_unchanged() {
    let current = RwLock::new(Arc::new(Localizer::bundled().clone()));
    let reader = Arc::clone(&current.read().unwrap());
    let held = reader.negotiate("de");
    let folder = Folder::new(&[("de/status.ftl", "status-486 = Leitung belegt\n")]);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let new = Localizer::bundled()
                .clone()
                .with_dir(folder.path())
                .unwrap();
            *current.write().unwrap() = Arc::new(new);
        });
    });
    assert_eq!(
        held.phrase(StatusCode::BUSY_HERE),
        "Anschluss besetzt",
        "a catalog in use does not change"
    );
    let now = Arc::clone(&current.read().unwrap());
    assert_eq!(
        now.negotiate("de").phrase(StatusCode::BUSY_HERE),
        "Leitung belegt"
    );

    let broken = Folder::new(&[("de/status.ftl", "status-486 = [\n")]);
    assert!(Localizer::clone(&now).with_dir(broken.path()).is_err());
    assert_eq!(
        now.negotiate("de").phrase(StatusCode::BUSY_HERE),
        "Leitung belegt",
        "the loaded texts are kept"
    );
}

#[test]
fn bundled_files_work_in_a_fluent_bundle() {
    use fluent_bundle::{FluentBundle, FluentResource};

    let mut bundle = FluentBundle::new(vec!["ru".parse().unwrap()]);
    for (_, _, text) in sip_phrases::bundled_files().filter(|(language, ..)| *language == "ru") {
        bundle
            .add_resource(FluentResource::try_new(text.to_owned()).unwrap())
            .unwrap();
    }
    let message = bundle.get_message("status-486").unwrap();
    assert_eq!(
        bundle.format_pattern(message.value().unwrap(), None, &mut Vec::new()),
        "Абонент занят"
    );
}

#[test]
fn untranslated_files_are_ignored() {
    let skeleton = "### To be translated.\n\n## Time\n\n# en: retry-days = …\n# retry-days =\n";
    let files = [
        ("status.ftl", CZECH),
        ("facts.ftl", skeleton),
        ("warning.ftl", ""),
        ("explain.ftl", skeleton),
    ];
    let czech = Catalog::parse("cs".parse().unwrap(), files).unwrap();
    assert_eq!(czech.phrase(WarnCode::SIPS_REQUIRED), "Warning");
    let facts = "\
retry-hours =
    { $hours ->
        [one] Za { $hours } hodinu.
        [few] Za { $hours } hodiny.
       *[other] Za { $hours } hodin.
    }
";
    let czech = Catalog::parse(
        "cs".parse().unwrap(),
        [("status.ftl", CZECH), ("facts.ftl", facts)],
    )
    .unwrap();
    let response = Response::new(StatusCode::BUSY_HERE).with_phrase("Jídlo");
    let later =
        |seconds: &str| czech.explain(&response.clone().with_header("Retry-After", seconds));
    assert_eq!(later("7200").advice(), Some("Za 2 hodiny."));
    assert_eq!(later("60").advice(), None, "a missing sentence is left out");
    assert!(later("60").details().is_empty());
}
