//! The page in a browser, as a person uses it.

mod chromium;
mod server;

use std::future::Future;

use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::json;
use sip_phrases::{Localizer, Response, StatusCode};

use chromium::with_chromium;
use server::Server;

/// Runs a task with the page, in a browser whose user prefers a language.
async fn with_page<F>(language: &str, task: fn(Client, String) -> F)
where
    F: Future<Output = Result<(), CmdError>> + Send + 'static,
{
    let server = Server::start();
    let page = server.address.clone();
    with_chromium(language, |client| async move {
        task(client, page).await.expect("the page works");
    })
    .await;
}

/// Returns the title of the dialog for 486 in a language.
fn busy(language: &str) -> String {
    let catalog = Localizer::bundled().negotiate(language);
    let explanation = catalog.explain(&Response::new(StatusCode::BUSY_HERE));
    explanation.title().to_owned()
}

/// Returns the text of an element, which may still have to appear.
async fn text(client: &Client, selector: &str) -> Result<String, CmdError> {
    let element = client.wait().for_element(Locator::Css(selector)).await?;
    element.text().await
}

async fn exists(client: &Client, selector: &str) -> Result<bool, CmdError> {
    let elements = client.find_all(Locator::Css(selector)).await?;
    Ok(!elements.is_empty())
}

async fn attribute(
    client: &Client,
    selector: &str,
    name: &str,
) -> Result<Option<String>, CmdError> {
    let element = client.find(Locator::Css(selector)).await?;
    element.attr(name).await
}

async fn click(client: &Client, selector: &str) -> Result<(), CmdError> {
    client.find(Locator::Css(selector)).await?.click().await
}

/// Replaces the text of a field.
async fn fill(client: &Client, selector: &str, text: &str) -> Result<(), CmdError> {
    let script = "document.querySelector(arguments[0]).value = arguments[1]";
    let arguments = vec![json!(selector), json!(text)];
    client.execute(script, arguments).await.map(drop)
}

async fn press(client: &Client, key: Key) -> Result<(), CmdError> {
    let element = client.active_element().await?;
    element.send_keys(&char::from(key).to_string()).await
}

async fn id_of_focus(client: &Client) -> Result<Option<String>, CmdError> {
    client.active_element().await?.attr("id").await
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn the_browser_selects_the_language() {
    async fn title(client: Client, page: String, language: &str) -> Result<String, CmdError> {
        client.goto(&page).await?;
        let html = attribute(&client, "html", "lang").await?;
        assert_eq!(html.as_deref(), Some(language));
        click(&client, "#show").await?;
        let title = text(&client, "dialog[open] h2").await?;
        let dialog = attribute(&client, "dialog", "lang").await?;
        assert_eq!(dialog.as_deref(), Some(language));
        let role = attribute(&client, "dialog", "role").await?;
        assert_eq!(role.as_deref(), Some("alertdialog"));
        Ok(title)
    }

    let server = Server::start();
    // (the preference of the user, the language of the page)
    for (preferred, language) in [
        ("en", "en"),
        ("de-AT,en", "de"),
        ("ru", "ru"),
        ("zh-CN", "zh"),
        ("tlh", "en"),
    ] {
        let page = server.address.clone();
        with_chromium(preferred, |client| async move {
            let title = title(client, page, language).await.expect(preferred);
            assert_eq!(title, busy(language), "{preferred}");
            if language == "ru" {
                assert_eq!(title, "Занято");
            }
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn the_switch_overrides_the_browser() {
    async fn switch(client: Client, page: String) -> Result<(), CmdError> {
        client.goto(&page).await?;
        click(&client, "header a[hreflang=zh]").await?;
        text(&client, "html[lang=zh]").await?;
        click(&client, "#show").await?;
        assert_eq!(text(&client, "dialog[open] h2").await?, busy("zh"));
        click(&client, "dialog a[hreflang=ru]").await?;
        text(&client, "html[lang=ru]").await?;
        let title = text(&client, "dialog[open] h2").await?;
        assert_eq!(title, busy("ru"), "the dialog stays open");
        let current = text(&client, "dialog [aria-current]").await?;
        assert_eq!(current, "Русский");
        Ok(())
    }

    with_page("de", switch).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn the_keyboard_suffices() {
    async fn open_and_close(client: Client, page: String) -> Result<(), CmdError> {
        const OPEN: &str = "dialog[open] .card";
        const CLOSED: &str = "dialog:not([open])";
        client.goto(&page).await?;
        click(&client, "#code").await?;
        press(&client, Key::Enter).await?;
        client.wait().for_element(Locator::Css(OPEN)).await?;
        let focus = id_of_focus(&client).await?;
        assert_eq!(focus.as_deref(), Some("step"), "the focus is on the step");
        for id in ["second-step", "close"] {
            press(&client, Key::Tab).await?;
            assert_eq!(id_of_focus(&client).await?.as_deref(), Some(id));
        }
        press(&client, Key::Escape).await?;
        client.wait().for_element(Locator::Css(CLOSED)).await?;
        let focus = id_of_focus(&client).await?;
        assert_eq!(focus.as_deref(), Some("code"), "the focus returns");
        press(&client, Key::Enter).await?;
        client.wait().for_element(Locator::Css(OPEN)).await?;
        press(&client, Key::Enter).await?;
        client.wait().for_element(Locator::Css(CLOSED)).await?;
        Ok(())
    }

    with_page("en", open_and_close).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn texts_from_the_network_are_not_html() {
    const HOSTILE: &str = "<img src=x onerror=\"document.title='caught'\"><b>";

    async fn show(client: Client, page: String) -> Result<(), CmdError> {
        client.goto(&page).await?;
        let title = client.title().await?;
        let code = client.find(Locator::Css("#code")).await?;
        code.clear().await?;
        code.send_keys(&format!("486 {HOSTILE}")).await?;
        press(&client, Key::Enter).await?;
        let details = text(&client, "dialog[open] #details").await?;
        assert!(details.contains(HOSTILE), "{details}");
        let technical = text(&client, "#technical").await?;
        assert_eq!(technical, format!("486 {HOSTILE}"));
        assert!(!exists(&client, "dialog img, dialog b, #answer img").await?);
        assert_eq!(client.title().await?, title);
        Ok(())
    }

    with_page("en", show).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn a_whole_response_replaces_the_code() {
    async fn paste(client: Client, page: String) -> Result<(), CmdError> {
        client.goto(&page).await?;
        let headers = client.find(Locator::Css("#headers")).await?;
        headers.clear().await?;
        let response = "SIP/2.0 302 Moved\n\
                        Contact: <sip:bob@example.net>, <sip:bob@example.org>\n";
        headers.send_keys(response).await?;
        click(&client, "#show").await?;
        let addresses = text(&client, "dialog[open] #addresses").await?;
        assert_eq!(addresses, "sip:bob@example.net\nsip:bob@example.org");
        Ok(())
    }

    with_page("en", paste).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn an_invalid_code_is_explained_in_the_language_of_the_page() {
    async fn ask(client: Client, page: String) -> Result<(), CmdError> {
        client.goto(&format!("{page}#code=48&asked=true")).await?;
        let error = text(&client, "#problem:not(:empty)").await?;
        assert_eq!(
            error,
            "Укажите код ответа: три цифры от 100 до 999, например 486."
        );
        let invalid = attribute(&client, "#code", "aria-invalid").await?;
        assert_eq!(invalid.as_deref(), Some("true"));
        assert!(!exists(&client, "dialog[open]").await?);

        click(&client, "header a[hreflang=de]").await?;
        text(&client, "html[lang=de]").await?;
        let error = text(&client, "#problem:not(:empty)").await?;
        let german = "Geben Sie einen Antwortcode ein: drei Ziffern von 100 bis 999, \
                      zum Beispiel 486.";
        assert_eq!(error, german, "the error stays");

        fill(&client, "#code", "486").await?;
        click(&client, "#show").await?;
        assert_eq!(text(&client, "dialog[open] h2").await?, busy("de"));
        assert!(!exists(&client, "#problem:not(:empty)").await?);
        Ok(())
    }

    with_page("ru", ask).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn header_fields_too_long_for_a_url() {
    async fn ask(client: Client, page: String) -> Result<(), CmdError> {
        client.goto(&page).await?;
        let headers = format!("Retry-After: 9\nX: {}", "я".repeat(30_000));
        fill(&client, "#headers", &headers).await?;
        click(&client, "#show").await?;
        assert_eq!(text(&client, "dialog[open] h2").await?, busy("en"));
        let advice = text(&client, "dialog[open] #advice").await?;
        assert!(advice.contains(" 9 "), "{advice}");

        click(&client, "dialog a[hreflang=zh]").await?;
        text(&client, "html[lang=zh]").await?;
        assert_eq!(text(&client, "dialog[open] h2").await?, busy("zh"));
        let advice = text(&client, "dialog[open] #advice").await?;
        assert!(advice.contains(" 9 "), "{advice}");
        Ok(())
    }

    with_page("en", ask).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn too_long_an_input_is_an_error_in_the_language_of_the_page() {
    async fn ask(client: Client, page: String) -> Result<(), CmdError> {
        for (language, error) in [
            (
                "en",
                "This is longer than 64 KiB. \
                 Remove the body and the header fields that do not matter.",
            ),
            (
                "de",
                "Der Text ist länger als 64 KiB. \
                 Entfernen Sie den Nachrichtenkörper und unwichtige Header-Felder.",
            ),
            (
                "ru",
                "Текст больше 64 КиБ. Удалите тело сообщения и ненужные заголовки.",
            ),
            ("zh", "内容超过 64 KiB 的上限。请删去消息体和不需要的头域。"),
        ] {
            // (the field, its text)
            for (field, value) in [
                ("headers", "x".repeat(70_000)),
                ("headers", "x".repeat(3_000_000)),
                ("code", format!("486 {}", "x".repeat(70_000))),
            ] {
                client.goto("about:blank").await?;
                client.goto(&format!("{page}?language={language}")).await?;
                fill(&client, &format!("#{field}"), &value).await?;
                click(&client, "#show").await?;
                let shown = text(&client, "#problem:not(:empty)").await?;
                assert_eq!(shown, error, "{field}, {} bytes", value.len());
                let invalid = attribute(&client, &format!("#{field}"), "aria-invalid").await?;
                assert_eq!(invalid.as_deref(), Some("true"), "{field}");
                assert!(!exists(&client, "dialog[open]").await?);
            }
        }
        Ok(())
    }

    with_page("en", ask).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn a_server_that_is_gone_is_an_error_in_the_language_of_the_page() {
    let server = Server::start();
    let page = format!("{}?language=de", server.address);
    with_chromium("en", |client| async move {
        client.goto(&page).await.expect("a page");
        drop(server);
        click(&client, "#show").await.expect("a button");
        let error = text(&client, "#problem:not(:empty)").await;
        assert_eq!(
            error.expect("an error"),
            "Der Server dieser Seite antwortet nicht mehr. Starten Sie ihn neu."
        );
        let invalid = exists(&client, "[aria-invalid=true]").await;
        assert!(!invalid.expect("a page"), "no field has a mistake");
    })
    .await;
}
