//! The page in a browser, as a person uses it.

mod chromium;
mod server;

use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use sip_phrases::{Localizer, Response, StatusCode};

use chromium::with_chromium;
use server::Server;

/// The title of the dialog for 486 in a language.
fn busy(language: &str) -> String {
    let explanation = Localizer::bundled().negotiate(language).explain(&Response::new(StatusCode::BUSY_HERE));
    explanation.title().to_owned()
}

async fn text(client: &Client, selector: &str) -> Result<String, CmdError> {
    client.wait().for_element(Locator::Css(selector)).await?.text().await
}

async fn html_language(client: &Client) -> Result<Option<String>, CmdError> {
    client.find(Locator::Css("html")).await?.attr("lang").await
}

async fn press(client: &Client, key: Key) -> Result<(), CmdError> {
    client.active_element().await?.send_keys(&char::from(key).to_string()).await
}

async fn id_of_focus(client: &Client) -> Result<Option<String>, CmdError> {
    client.active_element().await?.attr("id").await
}

async fn in_the_language_of_the_browser(client: Client, page: String, language: &str) -> Result<String, CmdError> {
    client.goto(&page).await?;
    assert_eq!(html_language(&client).await?.as_deref(), Some(language));
    client.find(Locator::Css("#show")).await?.click().await?;
    let title = text(&client, "dialog[open] h2").await?;
    let dialog = client.find(Locator::Css("dialog")).await?;
    assert_eq!(dialog.attr("lang").await?.as_deref(), Some(language));
    assert_eq!(dialog.attr("role").await?.as_deref(), Some("alertdialog"));
    Ok(title)
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn the_browser_decides_the_language() {
    let server = Server::start();
    // (what the user of the browser prefers, the language of the page)
    for (preferred, language) in [("en", "en"), ("de-AT,en", "de"), ("ru", "ru"), ("zh-CN", "zh"), ("tlh", "en")] {
        let page = server.address.clone();
        with_chromium(preferred, |client| async move {
            let title = in_the_language_of_the_browser(client, page, language).await.expect(preferred);
            assert_eq!(title, busy(language), "{preferred}");
            if language == "ru" {
                assert_eq!(title, "Абонент занят");
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
        client.find(Locator::Css("header a[hreflang=zh]")).await?.click().await?;
        client.wait().for_element(Locator::Css("html[lang=zh]")).await?;
        client.find(Locator::Css("#show")).await?.click().await?;
        assert_eq!(text(&client, "dialog[open] h2").await?, busy("zh"));
        client.find(Locator::Css("dialog a[hreflang=ru]")).await?.click().await?;
        client.wait().for_element(Locator::Css("html[lang=ru]")).await?;
        assert_eq!(text(&client, "dialog[open] h2").await?, busy("ru"), "the dialog stays open");
        assert_eq!(text(&client, "dialog [aria-current]").await?, "Русский");
        Ok(())
    }

    let server = Server::start();
    let page = server.address.clone();
    with_chromium("de", |client| async { switch(client, page).await.expect("the page works") }).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn the_keyboard_is_enough() {
    async fn open_and_close(client: Client, page: String) -> Result<(), CmdError> {
        client.goto(&page).await?;
        client.find(Locator::Css("#code")).await?.click().await?;
        press(&client, Key::Enter).await?;
        client.wait().for_element(Locator::Css("dialog[open]")).await?;
        assert_eq!(id_of_focus(&client).await?.as_deref(), Some("step"), "the focus is on the next step");
        press(&client, Key::Tab).await?;
        assert_eq!(id_of_focus(&client).await?.as_deref(), Some("close"));
        press(&client, Key::Escape).await?;
        client.wait().for_element(Locator::Css("dialog:not([open])")).await?;
        assert_eq!(id_of_focus(&client).await?.as_deref(), Some("code"), "the focus returns");
        press(&client, Key::Enter).await?;
        client.wait().for_element(Locator::Css("dialog[open]")).await?;
        press(&client, Key::Enter).await?;
        client.wait().for_element(Locator::Css("dialog:not([open])")).await?;
        Ok(())
    }

    let server = Server::start();
    let page = server.address.clone();
    with_chromium("en", |client| async { open_and_close(client, page).await.expect("the page works") }).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn texts_from_the_network_are_no_html() {
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
        assert_eq!(text(&client, "#technical").await?, format!("486 {HOSTILE}"));
        assert!(client.find_all(Locator::Css("dialog img, dialog b, #answer img")).await?.is_empty());
        assert_eq!(client.title().await?, title);
        Ok(())
    }

    let server = Server::start();
    let page = server.address.clone();
    with_chromium("en", |client| async { show(client, page).await.expect("the page works") }).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn a_whole_response_takes_the_place_of_the_code() {
    async fn paste(client: Client, page: String) -> Result<(), CmdError> {
        client.goto(&page).await?;
        let headers = client.find(Locator::Css("#headers")).await?;
        headers.clear().await?;
        headers.send_keys("SIP/2.0 302 Moved\nContact: <sip:bob@example.net>, <sip:bob@example.org>\n").await?;
        client.find(Locator::Css("#show")).await?.click().await?;
        assert_eq!(text(&client, "dialog[open] #addresses").await?, "sip:bob@example.net\nsip:bob@example.org");
        Ok(())
    }

    let server = Server::start();
    let page = server.address.clone();
    with_chromium("en", |client| async { paste(client, page).await.expect("the page works") }).await;
}

#[tokio::test]
#[ignore = "needs chromium and chromedriver"]
async fn what_is_no_code_is_said_in_a_sentence() {
    async fn ask(client: Client, page: String) -> Result<(), CmdError> {
        client.goto(&format!("{page}?code=48#dialog")).await?;
        let sentence = text(&client, "#problem:not(:empty)").await?;
        assert!(sentence.contains(r#""48" is not a status code"#), "{sentence}");
        assert!(client.find_all(Locator::Css("dialog[open]")).await?.is_empty());
        Ok(())
    }

    let server = Server::start();
    let page = server.address.clone();
    with_chromium("ru", |client| async { ask(client, page).await.expect("the page works") }).await;
}
