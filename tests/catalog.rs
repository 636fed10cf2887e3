//! Parsing catalogs: mistakes with file and line, and fallbacks for missing texts.

use sip_phrases::{Action, Attempt, Catalog, LocalFailure, Localizer, Response, StatusCode};

/// The class texts: lines 1 to 14 of a file.
const CLASSES: &str = "\
class-provisional = Läuft
    .description = D.
class-success = Erfolg
    .description = D.
class-redirection = Umleitung
    .description = D.
class-client-error = Anfragefehler
    .description = D.
class-server-error = Serverfehler
    .description = D.
class-global-failure = Globaler Fehler
    .description = D.
class-other = Unbekannt
    .description = D.
";

fn parse(text: String) -> Result<Catalog, Vec<String>> {
    Catalog::parse("de".parse().unwrap(), [("de/status.ftl", text)])
        .map_err(|error| error.mistakes().iter().map(ToString::to_string).collect())
}

#[test]
#[rustfmt::skip]
fn mistakes_are_reported_with_file_and_line() {
    // (text after the class texts, from line 15 on; mistakes; why)
    for (text, mistakes, why) in [
        ("status-486 = A\n", &["de/status.ftl:15: status-486 has no .description"][..], "no description"),
        ("status-486 =\n    .description = A\n", &["de/status.ftl:15: status-486 has no phrase"], "no phrase"),
        (
            "status-486 = A\n    .description = B\nstatus-486 = C\n    .description = D\n",
            &["de/status.ftl:17: status-486 is defined twice"],
            "Fluent silently takes the second",
        ),
        (
            "status-486 = A\n    .description = B\n    .description = C\n",
            &["de/status.ftl:17: status-486 .description is defined twice"],
            "Fluent accepts both",
        ),
        (
            "status-486 = A\n    .description = B\n    .advise = C\n",
            &["de/status.ftl:17: status-486 has an unknown attribute .advise"],
            "a typo",
        ),
        (
            "status-1486 = A\n    .description = B\n",
            &["de/status.ftl:15: status-1486 is not a message of status.ftl"],
            "not a status code",
        ),
        (
            "status-99 = A\n    .description = B\n",
            &["de/status.ftl:15: status-99 is not a message of status.ftl"],
            "not a status code",
        ),
        (
            "q850-17 = A\n    .description = B\n",
            &["de/status.ftl:15: q850-17 is not a message of status.ftl"],
            "another family",
        ),
        ("-brand = A\n", &["de/status.ftl:15: -brand is a term: terms are not allowed"], "a term"),
        (
            "status-486 = A { $n }\n    .description = B { \"x\" }\n",
            &[
                "de/status.ftl:15: status-486 contains a placeable: the texts of this file are plain",
                "de/status.ftl:16: status-486 .description contains a placeable: the texts of this file are plain",
            ],
            "placeables",
        ),
        (
            "status-486 = A\n    .description = B\n        C\n",
            &["de/status.ftl:16: status-486 .description spans several lines: write each text on one line"],
            "a line break",
        ),
        (
            "status-486 = A\u{7}\n    .description = B\u{85}\n",
            &[
                "de/status.ftl:15: status-486 contains the control character U+0007",
                "de/status.ftl:16: status-486 .description contains the control character U+0085",
            ],
            "control characters",
        ),
        (
            "status-486 = Besetzt [hier]\n    .description = B\n",
            &["de/status.ftl:15: status-486: invalid reason phrase: '[' is not allowed (byte 8)"],
            "not allowed in a reason phrase",
        ),
        (
            "status-486 = 100%\n    .description = 100 % „gut“\n",
            &["de/status.ftl:15: status-486: invalid reason phrase: '%' is not allowed (byte 3)"],
            "a bare percent sign, allowed in a description",
        ),
        (
            "status-486 Besetzt\nstatus-487 = A\nstatus 488\n",
            &[
                "de/status.ftl:15: invalid Fluent syntax: expected a token starting with \"=\"",
                "de/status.ftl:16: status-487 has no .description",
                "de/status.ftl:17: invalid Fluent syntax: expected a token starting with \"=\"",
            ],
            "all mistakes, in order",
        ),
    ] {
        assert_eq!(
            parse(format!("{CLASSES}{text}")).unwrap_err(),
            mistakes,
            "{why}"
        );
        let crlf = format!("{CLASSES}{text}").replace('\n', "\r\n");
        assert_eq!(parse(crlf).unwrap_err(), mistakes, "{why}, with CRLF");
    }
    assert_eq!(
        parse(format!("\u{feff}{CLASSES}")).unwrap_err(),
        ["de/status.ftl:1: file starts with a byte-order mark: save it as UTF-8 without one"]
    );
    assert_eq!(
        parse(
            CLASSES
                .replace("class-success", "# class-success")
                .replacen("    .description = D.\n", "", 2)
        )
        .unwrap_err(),
        [
            "de/status.ftl:1: class-provisional has no .description",
            "de/status.ftl: class-success is missing"
        ]
    );
}

#[test]
fn file_names_are_checked() {
    let parse = |files: &[(&str, &str)]| {
        let files: Vec<(&str, &str)> = files.to_vec();
        Catalog::parse("de".parse().unwrap(), files).map_err(|error| error.to_string())
    };
    for (files, error, why) in [
        (&[][..], "de: status.ftl is missing", "no files"),
        (
            &[("a/status.ftl", CLASSES), ("b/status.ftl", CLASSES)],
            "b/status.ftl: status.ftl is given twice",
            "the same file twice",
        ),
        (
            &[("status.ftl", CLASSES), ("de/states.ftl", "")],
            "de/states.ftl: unknown file name: expected that of a file in locales/en",
            "a typo",
        ),
    ] {
        assert_eq!(parse(files).unwrap_err(), error, "{why}");
    }
    assert!(
        parse(&[(r"C:\texts\de\status.ftl", CLASSES)]).is_ok(),
        "only the file name matters"
    );
}

/// A catalog with `status.ftl` alone explains with the texts of that file. The stand-ins for other
/// files are not shown to people.
#[test]
fn explanations_without_dialogs() {
    let text = format!("{CLASSES}status-480 = Nicht da\n    .description = Niemand da.\n");
    let catalog = parse(text).unwrap();
    for (phrase, reason, why) in [
        ("No money left", "", "a vendor phrase"),
        ("Test", "Q.850;cause=17", "a cause"),
        (
            "Test",
            "SIP;cause=806;text=\"USER_NOT_REGISTERED\"",
            "a named cause",
        ),
    ] {
        let message = format!("SIP/2.0 480 {phrase}\r\nReason: {reason}\r\n\r\n");
        let explanation = catalog.explain(&Response::parse(message).unwrap());
        assert_eq!(explanation.title(), "Nicht da", "{why}");
        assert_eq!(explanation.meaning(), "Niemand da.", "{why}");
    }
    for (failure, action) in [
        (LocalFailure::NoNetwork, Action::CheckConnection),
        (LocalFailure::NotSignedIn, Action::SignIn),
    ] {
        let explanation = catalog.explain_local(failure, Attempt::Call);
        assert_eq!(explanation.title(), "Anfragefehler", "{failure}");
        assert_eq!(explanation.action(), action, "{failure}");
    }
}

#[test]
fn missing_codes_use_the_class_texts() {
    let text =
        format!("{CLASSES}status-486 = Besetzt\n    .description = Die Leitung ist besetzt.\n");
    for text in [text.clone(), text.replace('\n', "\r\n")] {
        let catalog = parse(text).unwrap();
        assert_eq!(catalog.phrase(StatusCode::BUSY_HERE), "Besetzt");
        assert_eq!(
            catalog.description(StatusCode::BUSY_HERE),
            "Die Leitung ist besetzt."
        );
        for (code, phrase) in [
            (199, "Läuft"),
            (200, "Erfolg"),
            (300, "Umleitung"),
            (400, "Anfragefehler"),
            (500, "Serverfehler"),
            (600, "Globaler Fehler"),
            (700, "Unbekannt"),
            (999, "Unbekannt"),
        ] {
            let code = StatusCode::from_u16(code).unwrap();
            assert_eq!(
                (catalog.phrase(code), catalog.description(code)),
                (phrase, "D."),
                "{code}"
            );
            assert_eq!(catalog.get(code), None, "{code} has no text of its own");
        }
    }
}

#[test]
fn bundled_files_have_no_mistakes() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let mut languages = 0;
    for entry in std::fs::read_dir(folder)
        .unwrap()
        .map(Result::unwrap)
        .filter(|entry| entry.path().is_dir())
    {
        let language = entry.file_name().into_string().unwrap();
        let files = std::fs::read_dir(entry.path()).unwrap().map(|file| {
            let path = file.unwrap().path();
            (
                path.to_str().unwrap().to_owned(),
                std::fs::read_to_string(&path).unwrap(),
            )
        });
        let catalog = Catalog::parse(
            language.parse().expect(&language),
            files.collect::<Vec<_>>(),
        );
        assert!(catalog.is_ok(), "{}", catalog.unwrap_err());
        let bundled = Localizer::bundled()
            .catalog(&language.parse().unwrap())
            .expect("every folder is a bundled language");
        assert_eq!(
            bundled.phrase(StatusCode::GONE),
            catalog.unwrap().phrase(StatusCode::GONE)
        );
        languages += 1;
    }
    assert_eq!(languages, Localizer::bundled().languages().len());
}

/// A file with only comments counts as missing, and so does a language with only such files.
#[test]
fn untranslated_languages_are_ignored() {
    let skeleton = "# status-486 =\n#     .description =\n";
    let error = Catalog::parse("es".parse().unwrap(), [("es/status.ftl", skeleton)]).unwrap_err();
    let expected = "es/status.ftl: no text is translated yet: start with the class texts";
    assert_eq!(error.to_string(), expected);

    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("tlh")).unwrap();
    std::fs::write(folder.path().join("tlh/status.ftl"), skeleton).unwrap();
    let localizer = Localizer::bundled()
        .clone()
        .with_dir(folder.path())
        .unwrap();
    assert_eq!(
        localizer.languages().len(),
        Localizer::bundled().languages().len()
    );
    assert!(
        Localizer::from_dir(folder.path()).is_err(),
        "no language is left"
    );
}
