//! A headless Chromium whose user prefers one language, with an empty profile.

use std::future::Future;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

const OPTIONS: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    // What is fading in is not yet to be seen.
    "--force-prefers-reduced-motion",
    // Two pixels of the screen for each of the page, as on a phone.
    "--force-device-scale-factor=2",
    "--window-size=1280,900",
];

/// Runs what is to be done in a browser, and ends the browser whatever comes of it.
pub async fn with_chromium<F: Future<Output = ()> + Send + 'static>(language: &str, task: impl FnOnce(Client) -> F) {
    let (mut driver, address) = start_driver();
    let profile = tempfile::tempdir().expect("a folder for the profile");
    let mut options: Vec<String> = OPTIONS.map(str::to_owned).into();
    options.push(format!("--accept-lang={language}"));
    options.push(format!("--user-data-dir={}", profile.path().display()));
    let mut capabilities = Capabilities::new();
    capabilities.insert("goog:chromeOptions".to_owned(), json!({ "args": options }));
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let client = builder.capabilities(capabilities).connect(&address).await.expect("chromium starts");
    let outcome = tokio::spawn(task(client.clone())).await;
    client.close().await.expect("chromium ends");
    let _ = driver.kill();
    let _ = driver.wait();
    outcome.expect("the task in the browser");
}

/// ChromeDriver, and the address that it listens at: it takes a port that is free, and names it.
fn start_driver() -> (Child, String) {
    let mut command = Command::new("chromedriver");
    let mut driver = command.arg("--port=0").stdout(Stdio::piped()).spawn().expect("chromedriver is installed");
    let stdout = BufReader::new(driver.stdout.take().expect("it is piped"));
    let mut lines = stdout.lines().map_while(Result::ok);
    let port =
        lines.find_map(|line| Some(line.split_once("successfully on port ")?.1.trim_end_matches('.').to_owned()));
    let address = format!("http://127.0.0.1:{}", port.expect("chromedriver names its port"));
    // What it prints later must find a reader, or it would stand still.
    std::thread::spawn(move || lines.for_each(drop));
    (driver, address)
}
