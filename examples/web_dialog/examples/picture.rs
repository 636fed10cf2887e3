//! Makes a picture of the dialog in several languages, from a running page.
//!
//! ```sh
//! cargo run -p web_dialog --example picture -- http://127.0.0.1:8080/ docs/dialogs.png
//! ```

#[path = "../tests/chromium/mod.rs"]
mod chromium;

use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::json;

const LANGUAGES: [&str; 4] = ["en", "ru", "zh", "de"];
const QUESTION: &str =
    "#code=486&headers=Retry-After:+120+(In+a+meeting)%0ACSeq:+1+INVITE&asked=true";

/// Lays out the pictures of the dialogs, two per row.
const LAYOUT: &str = "
    const sheet = document.createElement('main');
    sheet.style.cssText = 'display: inline-grid; grid-template-columns: auto auto; ' +
        'align-items: center; gap: 20px; padding: 24px; background: #dfe9e6';
    document.body.replaceChildren(sheet);
    return Promise.all(arguments[0].map(picture => {
        const image = new Image();
        image.src = 'data:image/png;base64,' + picture;
        image.style.cssText = 'zoom: .5; border-radius: 52px';
        sheet.append(image);
        return image.decode();
    }));
";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [page, file] = &arguments[..] else {
        panic!("usage: picture ADDRESS FILE")
    };
    let dialogs = Arc::new(Mutex::new(Vec::new()));
    for language in LANGUAGES {
        let (page, dialogs) = (page.clone(), dialogs.clone());
        chromium::with_chromium(language, |client| async move {
            let picture = dialog(client, &page).await.expect(language);
            dialogs
                .lock()
                .expect("no panic")
                .push(BASE64_STANDARD.encode(picture));
        })
        .await;
    }
    let dialogs = dialogs.lock().expect("no panic").clone();
    let file = file.clone();
    chromium::with_chromium("en", |client| async move {
        let picture = layout(client, dialogs).await.expect("the layout");
        std::fs::write(&file, picture).expect("the file can be written");
    })
    .await;
}

/// Takes a picture of the dialog in the language of the browser.
async fn dialog(client: Client, page: &str) -> Result<Vec<u8>, CmdError> {
    client.goto(&format!("{page}{QUESTION}")).await?;
    let card = client
        .wait()
        .for_element(Locator::Css("dialog[open] .card"))
        .await?;
    client
        .execute("document.activeElement.blur()", Vec::new())
        .await?;
    card.screenshot().await
}

async fn layout(client: Client, dialogs: Vec<String>) -> Result<Vec<u8>, CmdError> {
    client.set_window_size(1280, 1600).await?;
    client.goto("about:blank").await?;
    client.execute(LAYOUT, vec![json!(dialogs)]).await?;
    client.find(Locator::Css("main")).await?.screenshot().await
}
