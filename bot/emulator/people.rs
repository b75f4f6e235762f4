//! Made-up people: names and languages that a bot gets to see and has no business to keep.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// First and last names, in the scripts that newcomers write.
const NAMES: [(&str, &str); 12] = [
    ("Amira", "Musterfrau"),
    ("سامر", "النموذجي"),
    ("Олена", "Прикладна"),
    ("Yusuf", "Örnek"),
    ("نرگس", "نمونه"),
    ("Иван", "Примеров"),
    ("Aïcha", "Exemple"),
    ("John", "Sample"),
    ("Lena", "Beispiel"),
    ("Tesfay", "Muster"),
    ("Linh", "Mẫu"),
    ("Bożena", "Przykład"),
];

/// What somebody plays; the page sorts its columns by it, bots are told nothing of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Somebody who looks for counselling.
    #[default]
    Newcomer,
    /// Somebody who gives it.
    Counsellor,
}

/// Somebody with an account.
#[derive(Clone)]
pub struct Person {
    pub id: i64,
    pub first_name: &'static str,
    pub last_name: &'static str,
    /// Telegram's word on the language of their app; some apps tell none.
    pub language: Option<String>,
    pub role: Role,
    /// What the page calls them instead of their name.
    pub label: Option<String>,
}

impl Person {
    /// The `number`th person.
    pub fn new(id: i64, number: usize, language: Option<&str>, role: Role, label: Option<&str>) -> Self {
        let (first_name, last_name) = NAMES[number % NAMES.len()];
        let (language, label) = (language.map(ToOwned::to_owned), label.map(ToOwned::to_owned));
        Self { id, first_name, last_name, language, role, label }
    }

    /// What the page calls them.
    pub fn name(&self) -> &str {
        self.label.as_deref().unwrap_or(self.first_name)
    }

    /// The `user` of the Bot API.
    pub fn json(&self) -> Value {
        let mut user = json!({ "id": self.id, "is_bot": false, "first_name": self.first_name, "last_name": self.last_name });
        if let Some(language) = &self.language {
            user["language_code"] = json!(language);
        }
        user
    }
}
