//! Many threads: what may be shared is, and the first use of a catalog may come from all of them at once.

use std::sync::Barrier;
use std::thread;

use sip_phrases::code::*;
use sip_phrases::header::*;
use sip_phrases::{
    AnyCode, Catalog, CatalogError, Explanation, Family, InvalidResponse, LanguageIdentifier,
    Localizer, Mistake, Precedence, Response, Text, UnknownLanguage,
};

/// The number of threads that begin together.
const MANY: usize = 8;

#[test]
fn everything_public_may_be_sent_and_shared() {
    fn check<T: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe>() {}
    check::<AcceptLanguage>();
    check::<Action>();
    check::<AlertMsgErrorCode>();
    check::<AnyCode>();
    check::<Attempt>();
    check::<CallEnd>();
    check::<CauseLocation>();
    check::<Cause>();
    check::<Class>();
    check::<Explanation>();
    check::<FailureCause>();
    check::<Family>();
    check::<GeolocationErrorCode>();
    check::<LanguageIdentifier>();
    check::<LanguageRange>();
    check::<Method>();
    check::<Precedence>();
    check::<PreemptionCause>();
    check::<Priority>();
    check::<Q850Cause>();
    check::<Q850Class>();
    check::<Quality>();
    check::<Ranges>();
    check::<Reason>();
    check::<ReasonProtocol>();
    check::<RedirectingReason>();
    check::<ReleaseCause>();
    check::<Response>();
    check::<RetryAfter>();
    check::<Standing>();
    check::<StatusCode>();
    check::<StatusLine>();
    check::<SubscriptionReason>();
    check::<SubscriptionState>();
    check::<Text>();
    check::<Uri>();
    check::<VendorPhrase>();
    check::<WarnCode>();
    check::<Warning>();
    // Errors go through the error types of others, which ask for both and for 'static.
    fn check_error<T: std::error::Error + Send + Sync + 'static>() {}
    check_error::<CatalogError>();
    check_error::<InvalidReasonPhrase>();
    check_error::<InvalidCode>();
    check_error::<ParseCodeError>();
    check_error::<UnknownLanguage>();
    check_error::<UnknownName>();
    check_error::<InvalidResponse>();
    check_error::<InvalidCode>();
    // These hold what is read at first use, and what Fluent remembers of a language.
    fn check_shared<T: Send + Sync + Clone + 'static>() {}
    check_shared::<Catalog>();
    check_shared::<Mistake>();
    check_shared::<Localizer>();
}

/// Every thread begins with another language, and all of them ask for all.
fn first_use(localizer: &Localizer) {
    let response = Response::new(StatusCode::SERVICE_UNAVAILABLE)
        .with_phrase("Not now")
        .with_header("Retry-After", "120");
    let begin = Barrier::new(MANY);
    let seen: Vec<Vec<String>> = thread::scope(|scope| {
        let threads: Vec<_> = (0..MANY)
            .map(|number| {
                let (begin, response) = (&begin, &response);
                scope.spawn(move || {
                    begin.wait();
                    let mut seen: Vec<String> = (0..4)
                        .map(|step| {
                            let catalog =
                                localizer.negotiate(["en", "de", "ru", "zh"][(number + step) % 4]);
                            let line = catalog.status_line(StatusCode::BUSY_HERE);
                            format!(
                                "{} {line} {}",
                                catalog.language(),
                                catalog.explain(response)
                            )
                        })
                        .collect();
                    seen.sort();
                    seen
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    assert!(seen.iter().all(|texts| *texts == seen[0]), "{seen:?}");
    assert!(
        seen[0][2].starts_with("ru SIP/2.0 486 Абонент занят"),
        "{seen:?}"
    );
    assert!(seen[0][0].contains("2 Minuten"), "{seen:?}");
}

#[test]
fn first_use_of_the_bundled_catalogs() {
    first_use(Localizer::bundled());
}

/// A clone of a localizer that has read nothing reads for itself; catalogs with texts laid over them read the rest.
#[test]
fn first_use_of_others() {
    for _ in 0..16 {
        first_use(&Localizer::bundled().clone());
        let overlay = |tag: &str| {
            let catalog = Localizer::bundled().catalog(&tag.parse().unwrap()).unwrap();
            catalog
                .overlay([("warning.ftl", "warning-399 = !\n")])
                .unwrap()
        };
        first_use(
            &["de", "ru", "zh"]
                .into_iter()
                .map(overlay)
                .fold(Localizer::new(overlay("en")), Localizer::with),
        );
    }
}
