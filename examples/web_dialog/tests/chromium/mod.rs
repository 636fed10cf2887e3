//! A headless Chromium with an empty profile, whose user prefers one language.

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
    // An element that fades in is not visible yet.
    "--force-prefers-reduced-motion",
    // Two device pixels per CSS pixel, as on a phone.
    "--force-device-scale-factor=2",
    "--window-size=1280,900",
];

/// Runs a task in a browser. Closes the browser even if the task panics.
pub async fn with_chromium<F>(language: &str, task: impl FnOnce(Client) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let (mut driver, address) = start_driver();
    let profile = tempfile::tempdir().expect("a folder");
    let mut options: Vec<String> = OPTIONS.map(str::to_owned).into();
    options.push(format!("--accept-lang={language}"));
    options.push(format!("--user-data-dir={}", profile.path().display()));
    let mut capabilities = Capabilities::new();
    capabilities.insert("goog:chromeOptions".to_owned(), json!({ "args": options }));
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let client = builder
        .capabilities(capabilities)
        .connect(&address)
        .await
        .expect("chromium starts");
    let outcome = tokio::spawn(task(client.clone())).await;
    client.close().await.expect("chromium closes");
    let _ = driver.kill();
    let _ = driver.wait();
    outcome.expect("the task ends");
}

/// Starts ChromeDriver on a free port. Returns its address.
fn start_driver() -> (Child, String) {
    let mut driver = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .spawn()
        .expect("chromedriver is installed");
    let stdout = BufReader::new(driver.stdout.take().expect("a pipe"));
    let mut lines = stdout.lines().map_while(Result::ok);
    let port = lines.find_map(|line| {
        let (_, port) = line.split_once("successfully on port ")?;
        Some(port.trim_end_matches('.').to_owned())
    });
    let address = format!("http://127.0.0.1:{}", port.expect("a line with the port"));
    // A full pipe would block it.
    std::thread::spawn(move || lines.for_each(drop));
    (driver, address)
}
