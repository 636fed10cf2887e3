//! Concurrency: public types are `Send` and `Sync`, and threads can use a new catalog at once.

use std::sync::Barrier;
use std::thread;

use sip_phrases::code::*;
use sip_phrases::header::*;
use sip_phrases::{
    AnyCode, Catalog, CatalogError, Explanation, Family, InvalidResponse, LanguageIdentifier,
    Localizer, Mistake, Precedence, Response, Text, UnknownLanguage,
};

/// The number of threads that start together.
const THREADS: usize = 8;

#[test]
fn public_types_are_send_and_sync() {
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
    check::<LanguageRanges>();
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
    // Other error types wrap these and require `Send + Sync + 'static`.
    fn check_error<T: std::error::Error + Send + Sync + 'static>() {}
    check_error::<CatalogError>();
    check_error::<InvalidReasonPhrase>();
    check_error::<InvalidCode>();
    check_error::<ParseCodeError>();
    check_error::<UnknownLanguage>();
    check_error::<UnknownName>();
    check_error::<InvalidResponse>();
    check_error::<InvalidCode>();
    // These load texts on first use and hold Fluent's caches.
    fn check_shared<T: Send + Sync + Clone + 'static>() {}
    check_shared::<Catalog>();
    check_shared::<Mistake>();
    check_shared::<Localizer>();
}

/// Starts every thread with a different language; every thread uses all languages.
fn check_first_use(localizer: &Localizer) {
    let response = Response::new(StatusCode::SERVICE_UNAVAILABLE)
        .with_phrase("Not now")
        .with_header("Retry-After", "120");
    let barrier = Barrier::new(THREADS);
    let seen: Vec<Vec<String>> = thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|number| {
                let (barrier, response) = (&barrier, &response);
                scope.spawn(move || {
                    barrier.wait();
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
fn bundled_catalogs_can_be_used_at_once() {
    check_first_use(Localizer::bundled());
}

/// A clone of an unused localizer loads its own texts; overlays load the texts below them.
#[test]
fn clones_and_overlays_can_be_used_at_once() {
    for _ in 0..16 {
        check_first_use(&Localizer::bundled().clone());
        let overlay = |tag: &str| {
            let catalog = Localizer::bundled().catalog(&tag.parse().unwrap()).unwrap();
            catalog
                .overlay([("warning.ftl", "warning-399 = !\n")])
                .unwrap()
        };
        check_first_use(
            &["de", "ru", "zh"]
                .into_iter()
                .map(overlay)
                .fold(Localizer::new(overlay("en")), Localizer::with),
        );
    }
}
