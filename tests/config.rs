//! Settings: what is read, what wins, and what is said about faults.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::TimeDelta;
use lotse::config::{Config, DatabaseUrl, Fault, Limits, LogFormat, Mode, template};
use lotse::finding::Source;

fn read(text: &str, env: &[(&str, &str)]) -> Result<Config, Vec<Fault>> {
    let value = |name: &str| env.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    Config::read(&Source::new("lotse.toml", text), value)
}

fn faults(text: &str, env: &[(&str, &str)]) -> String {
    let faults = read(text, env).expect_err("something is wrong");
    faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n")
}

/// The written file with its settings no longer commented out.
fn uncommented() -> String {
    let mut text = String::new();
    for line in template().lines() {
        let setting = line.strip_prefix('#').filter(|rest| rest.starts_with(|first: char| first.is_ascii_lowercase()));
        text.push_str(setting.unwrap_or(line));
        text.push('\n');
    }
    text
}

#[test]
fn nothing_given_means_the_defaults() {
    assert_eq!(read("", &[]), Ok(Config::default()));
    assert_eq!(read("", &[("LOTSE_HTTP", ""), ("TELOXIDE_TOKEN", " ")]), Ok(Config::default()));
    let config = Config::default();
    assert_eq!(config.key_file, Some(PathBuf::from("lotse.key")));
    assert_eq!(config.telegram.api_url.as_str(), "https://api.telegram.org/");
}

#[test]
fn the_written_file_loads_to_the_defaults() {
    assert_eq!(read(&template(), &[]), Ok(Config::default()));
}

#[test]
fn every_line_of_the_written_file_is_a_setting_that_works() {
    let text = uncommented().replace("token_file = ", "#");
    let config = read(&text, &[]).expect("examples are valid");
    assert_eq!((config.telegram.limits, config.periods), (Limits::default(), Config::default().periods));
    let counselling = config.counselling.expect("all examples are given");
    assert_eq!(counselling.dpia_on.to_string(), "2026-05-01");
    let token = config.telegram.token.expect("the example has a token's shape");
    assert_eq!(token.expose(), "123456:ABC-DEF");
}

#[test]
fn the_environment_lies_above_the_file() {
    let text = "http = \"127.0.0.1:1\"\nlog = 'warn'\n[telegram]\nper_chat_per_second = 0\n[privacy]\nidle_session_hours = 6\n";
    let env = [
        ("LOTSE_HTTP", "[::1]:0"),
        ("DATABASE_URL", "sqlite:///var/lib/lotse/data.db"),
        ("LOTSE_LOG_FORMAT", "json"),
        ("TELOXIDE_API_URL", "http://127.0.0.1:8081"),
        ("LOTSE_TELEGRAM_OVERALL_PER_SECOND", "0"),
        ("LOTSE_TELEGRAM_POLL_TIMEOUT_S", "50"),
        ("LOTSE_PRIVACY_HANDOFF_DAYS", "10"),
    ];
    let config = read(text, &env).expect("all is well");
    assert_eq!(config.http.to_string(), "[::1]:0");
    assert_eq!((config.log.as_str(), config.log_format), ("warn", LogFormat::Json));
    assert_eq!(config.database_url, DatabaseUrl::new("sqlite:///var/lib/lotse/data.db").expect("an address"));
    assert_eq!(config.key_file.as_deref(), Some(Path::new("/var/lib/lotse/data.key")));
    assert_eq!(config.telegram.api_url.as_str(), "http://127.0.0.1:8081/");
    assert_eq!(config.telegram.poll_timeout, Duration::from_secs(50));
    assert_eq!(config.telegram.limits, Limits { overall_per_second: 0, per_chat_per_second: 0.0, ..Limits::default() });
    assert_eq!((config.periods.idle_session, config.periods.handoff), (TimeDelta::hours(6), TimeDelta::days(10)));
}

#[test]
fn all_faults_are_told_at_once_with_their_places() {
    let text = "\
mod = 'counselling'
http = 8080
token = '1:a'
privacy = 3
[telegrm]
[telegram]
chat_bursts = 2
per_chat_per_second = -1
api_url = 'api.telegram.org'
[privacy]
handoff_days = 31
seen_update_hours = 12
audit_days = [3]
";
    insta::assert_snapshot!(faults(text, &[("LOTSE_MODE", "councelling"), ("DATABASE_URL", "mysql://root:s3cret@db/x")]), @r"
    lotse.toml:1:1: mod is unknown (did you mean `mode`?)
    lotse.toml:2:8: http expects an address and a port, such as 127.0.0.1:8080
    lotse.toml:3:1: token is unknown here (`token` belongs into [telegram])
    lotse.toml:5:2: telegrm is unknown (did you mean `telegram`?)
    lotse.toml:7:1: telegram.chat_bursts is unknown (did you mean `chat_burst`?)
    lotse.toml:8:23: telegram.per_chat_per_second expects a number from 0 to 10, 0 for no limit
    lotse.toml:9:11: telegram.api_url expects an address such as https://api.telegram.org, without user, password or options
    lotse.toml:10:2: duplicate key
    lotse.toml:11:16: privacy.handoff_days expects a whole number from 1 to 30: a period may be made shorter, never longer than this default
    lotse.toml:12:21: privacy.seen_update_hours expects a whole number from 25 to 48: Telegram repeats an update for 24 hours, and a period may never be longer than this default
    lotse.toml:13:14: privacy.audit_days expects a single value
    LOTSE_MODE: mode expects information or counselling; did you mean `counselling`?
    DATABASE_URL: database_url expects sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME
    ");
}

#[test]
fn counselling_mode_names_all_that_is_missing() {
    insta::assert_snapshot!(faults("mode = 'counselling'\n[counselling]\noperator = ''\n", &[]), @r"
    lotse.toml: counselling.dpia_on is missing: GDPR 35 asks for an impact assessment first (or set LOTSE_COUNSELLING_DPIA_ON)
    lotse.toml: counselling.dpo_decision is missing: the data protection officer decides about special categories (or set LOTSE_COUNSELLING_DPO_DECISION)
    lotse.toml: counselling.operator is missing: /privacy names who is responsible (or set LOTSE_COUNSELLING_OPERATOR)
    lotse.toml: counselling.dpo_contact is missing: /privacy names the data protection officer (or set LOTSE_COUNSELLING_DPO_CONTACT)
    lotse.toml: counselling.complaint_authority is missing: /privacy names where one may complain (or set LOTSE_COUNSELLING_COMPLAINT_AUTHORITY)
    ");
    let given = [
        ("LOTSE_MODE", "counselling"),
        ("LOTSE_COUNSELLING_DPIA_ON", "2026-05-01"),
        ("LOTSE_COUNSELLING_DPO_DECISION", "agreed"),
        ("LOTSE_COUNSELLING_OPERATOR", "Beratung e. V."),
        ("LOTSE_COUNSELLING_DPO_CONTACT", "dpo@example.org"),
        ("LOTSE_COUNSELLING_COMPLAINT_AUTHORITY", "LfD"),
    ];
    let config = read("", &given).expect("all is given");
    assert!(config.mode == Mode::Counselling && config.counselling.is_some_and(|decided| !decided.keep_questions));
    let keeping = read("[counselling]\nkeep_questions = true\n", &given).expect("all is given");
    assert!(keeping.counselling.is_some_and(|decided| decided.keep_questions));
    insta::assert_snapshot!(faults("[counselling]\ndpia_on = 'soon'\ncatholic_carrier = true\n", &[&given[..1], &given[2..]].concat()), @r"
    lotse.toml:2:11: counselling.dpia_on expects the day on which the assessment was finished, such as 2026-05-01
    lotse.toml:3:20: counselling.catholic_carrier blocks counselling mode: Telegram was ruled inadmissible for service messages of Catholic carriers (2021); ask your data protection officer, about information mode too
    ");
}

#[test]
fn postgresql_needs_a_key_file() {
    insta::assert_snapshot!(faults("database_url = 'postgres://lotse:s3cret@db/lotse'", &[]), @r"
    lotse.toml: key_file is missing: PostgreSQL has no folder beside which the key could lie (or set LOTSE_KEY_FILE)
    ");
    assert!(read("database_url = 'postgresql://db/lotse'\nkey_file = '/etc/lotse.key'", &[]).is_ok());
}

#[test]
fn a_token_comes_from_one_place() {
    let file = std::env::temp_dir().join(format!("lotse-token-{}", std::process::id()));
    std::fs::write(&file, "42:FROM-file\n").expect("a file is written");
    let path = file.to_string_lossy();
    let token = |text: &str, env: &[(&str, &str)]| {
        read(text, env).map(|config| config.telegram.token.expect("one is given").expose().clone()).map_err(|faults| faults[0].to_string())
    };
    assert_eq!(token("", &[("TELOXIDE_TOKEN_FILE", &path)]).as_deref(), Ok("42:FROM-file"));
    assert_eq!(token("[telegram]\ntoken = '1:a'", &[("TELOXIDE_TOKEN_FILE", &path)]).as_deref(), Ok("42:FROM-file"));
    assert_eq!(token("[telegram]\ntoken_file = '/none'", &[("TELOXIDE_TOKEN", "7:env")]).as_deref(), Ok("7:env"));
    assert!(token("[telegram]\ntoken = '1:a'\ntoken_file = '/none'", &[]).is_err_and(|fault| fault.contains("lotse.toml:3:14")));
    assert!(token("", &[("TELOXIDE_TOKEN_FILE", "/none")]).is_err_and(|fault| fault.starts_with("TELOXIDE_TOKEN_FILE: ")));
    std::fs::remove_file(&file).expect("it was there");
}

#[test]
fn no_secret_shows() {
    let text = "[telegram]\ntoken = '42:s3cret'\n";
    let env = [("DATABASE_URL", "postgres://lotse:s3cret@db/lotse"), ("LOTSE_KEY_FILE", "k")];
    let config = read(text, &env).expect("all is well");
    assert!(!format!("{config:#?}").contains("s3cret"));
    for wrong in
        ["[telegram]\ntoken = '42 s3cret'", "[telegram]\ntoken = '42:s3cret", "[telegram]\ntokn = '42:s3cret'", "token = 42:s3cret"]
    {
        let faults = read(wrong, &[("DATABASE_URL", "s3cret"), ("LOTSE_LOG", "s3cret=s3cret")]).expect_err("something is wrong");
        assert!(!format!("{faults:?}").contains("s3cret"), "{faults:?}");
    }
}

#[test]
fn a_file_that_was_named_must_be_there() {
    let none = |_: &str| None;
    let faults = Config::load(Some(Path::new("/none/lotse.toml")), none).expect_err("it is not there");
    assert!(faults[0].to_string().starts_with("/none/lotse.toml: cannot be read: "), "{}", faults[0]);
    let named = |name: &str| (name == "LOTSE_CONFIG").then(|| "/none/other.toml".to_owned());
    let faults = Config::load(None, named).expect_err("it is not there");
    assert!(faults[0].to_string().starts_with("/none/other.toml: "), "{}", faults[0]);
}

#[test]
fn init_writes_once() {
    let file = std::env::temp_dir().join(format!("lotse-init-{}.toml", std::process::id()));
    let init = || {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_lotse"));
        program.args(["init", "--file"]).arg(&file).output().expect("the program runs")
    };
    assert!(init().status.success());
    let written = std::fs::read_to_string(&file).expect("it was written");
    assert_eq!(written, template());
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).expect("it is there").permissions()) & 0o777, 0o600);
    std::fs::write(&file, "mine").expect("it can be changed");
    let again = init();
    assert!(!again.status.success());
    assert!(String::from_utf8_lossy(&again.stderr).contains("stays as it is"));
    assert_eq!(std::fs::read_to_string(&file).expect("it is there"), "mine");
    std::fs::remove_file(&file).expect("it was there");
}
