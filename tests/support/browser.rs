//! A headless Chromium, driven over `WebDriver` by `chromedriver`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Programs that may be there.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
const DRIVER: &str = "chromedriver";
/// Set it where a missing browser is a failure.
pub const REQUIRED: &str = "LOTSE_REQUIRE_BROWSER";
/// How often a condition is looked at.
const LOOK: Duration = Duration::from_millis(20);
/// `WebDriver`: the name that an element's id is given under.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// One window; it closes when dropped.
pub struct Browser {
    http: reqwest::Client,
    session: String,
    driver: Child,
}

impl Browser {
    /// A window, or `None` with a word on standard error where no Chromium is installed.
    pub async fn start() -> Option<Self> {
        let found = BROWSERS.iter().find_map(|name| program(name)).zip(program(DRIVER));
        let Some((browser, driver)) = found else {
            let why = format!("not run: a test in a browser, because no {} with {DRIVER} is installed", BROWSERS.join(", "));
            assert!(std::env::var_os(REQUIRED).is_none_or(|required| required != "1"), "{why}, and {REQUIRED}=1");
            note(&why);
            return None;
        };
        let mut driver = Command::new(driver).arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it starts");
        let out = driver.stdout.take().expect("it is piped");
        let port = BufReader::new(out).lines().map_while(Result::ok).find_map(|line| {
            let port = line.split_once("started successfully on port ")?.1;
            Some(port.trim_end_matches('.').to_owned())
        });
        let base = format!("http://127.0.0.1:{}", port.expect("it tells its port"));
        let http = reqwest::Client::new();
        let options = json!({
            "binary": browser,
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-component-update",
                "--no-first-run", "--lang=en", "--hide-scrollbars"],
        });
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        }}});
        let mut browser = Self { http, session: base.clone(), driver };
        let session = browser.send("/session", wanted).await;
        browser.session = format!("{base}/session/{}", session["sessionId"].as_str().expect("a session"));
        Some(browser)
    }

    async fn send(&self, path: &str, body: Value) -> Value {
        self.try_send(path, body).await.unwrap_or_else(|why| panic!("{path}: {why}"))
    }

    async fn try_send(&self, path: &str, body: Value) -> Result<Value, Value> {
        let response = self.http.post(format!("{}{path}", self.session)).json(&body).send().await.expect("chromedriver answers");
        let good = response.status().is_success();
        let answer: Value = response.json().await.expect("WebDriver speaks JSON");
        if good { Ok(answer["value"].clone()) } else { Err(answer["value"]["message"].clone()) }
    }

    /// Goes to a page and waits until it is loaded.
    pub async fn open(&self, url: &str) {
        self.send("/url", json!({ "url": url })).await;
    }

    /// What an expression says; promises are waited for.
    pub async fn eval(&self, js: &str) -> Value {
        self.send("/execute/sync", json!({ "script": format!("return ({js});"), "args": [] })).await
    }

    async fn element(&self, css: &str) -> String {
        let found = self.send("/element", json!({ "using": "css selector", "value": css })).await;
        found[ELEMENT].as_str().expect("an element").to_owned()
    }

    /// Clicks like a person; fails if something else lies above it.
    pub async fn click(&self, css: &str) {
        let element = self.element(css).await;
        self.send(&format!("/element/{element}/click"), json!({})).await;
    }

    /// Types into an element; `\u{E007}` is Enter, `\u{E004}` Tab.
    pub async fn type_text(&self, css: &str, text: &str) {
        let element = self.element(css).await;
        self.send(&format!("/element/{element}/value"), json!({ "text": text })).await;
    }

    /// Waits until an expression is true; an error counts as not yet.
    ///
    /// # Panics
    /// When the deadline is over, with what the page shows.
    pub async fn wait_for(&self, condition: &str, deadline: Duration) {
        let until = Instant::now() + deadline;
        let script = json!({ "script": format!("return Boolean({condition});"), "args": [] });
        while self.try_send("/execute/sync", script.clone()).await != Ok(Value::Bool(true)) {
            if Instant::now() > until {
                let text = self.eval("document.body.innerText").await;
                panic!("not within {deadline:?}: {condition}\nthe page shows: {text}\nthe console: {:?}", self.console().await);
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// A picture of the window.
    pub async fn screenshot(&self, path: &str) {
        let picture: Value =
            self.http.get(format!("{}/screenshot", self.session)).send().await.expect("an answer").json().await.expect("JSON");
        std::fs::write(path, base64(picture["value"].as_str().expect("a picture"))).expect("the picture is written");
    }

    /// The inner size of the window, also below what a window can be made to.
    pub async fn resize(&self, width: u32, height: u32) {
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
        )
        .await;
    }

    /// Whether the person likes it `dark` or `light`, and moving or not.
    pub async fn prefers(&self, scheme: &str, reduced_motion: bool) {
        let motion = if reduced_motion { "reduce" } else { "no-preference" };
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }, { "name": "prefers-reduced-motion", "value": motion }]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    async fn devtools(&self, command: &str, params: Value) {
        self.send("/goog/cdp/execute", json!({ "cmd": command, "params": params })).await;
    }

    async fn log(&self, kind: &str) -> Vec<Value> {
        self.send("/se/log", json!({ "type": kind })).await.as_array().cloned().unwrap_or_default()
    }

    /// Warnings and errors of the console since the last look.
    pub async fn console(&self) -> Vec<String> {
        let entries = self.log("browser").await;
        let bad = entries.iter().filter(|entry| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")));
        bad.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Addresses that were asked for since the last look.
    pub async fn requests(&self) -> Vec<String> {
        let entries = self.log("performance").await;
        let messages = entries.iter().filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok());
        let sent = messages.filter(|entry| entry["message"]["method"] == "Network.requestWillBeSent");
        sent.filter_map(|entry| entry["message"]["params"]["request"]["url"].as_str().map(ToOwned::to_owned)).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Chromedriver closes its windows on this; a killed one would leave them behind.
        let session = self.session.clone();
        let close = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            let close = async { reqwest::Client::new().delete(session).timeout(Duration::from_secs(5)).send().await };
            let _ = runtime.block_on(close);
        });
        let _ = close.join();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

#[expect(clippy::print_stderr, reason = "who runs the tests must see what was not run")]
fn note(why: &str) {
    eprintln!("{why}");
}

fn program(name: &str) -> Option<String> {
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())?;
    Some(found.to_string_lossy().into_owned())
}

fn base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = (bits << 6) | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from((bits >> count) & 0xFF).expect("it is one byte"));
        }
    }
    bytes
}
