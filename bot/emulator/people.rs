//! Made-up people: names and languages that a bot gets to see and has no business to keep.

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

/// Somebody with an account.
#[derive(Clone)]
pub struct Person {
    pub id: i64,
    pub first_name: &'static str,
    pub last_name: &'static str,
    /// Telegram's word on the language of their app; some apps tell none.
    pub language: Option<String>,
}

impl Person {
    /// The `number`th person.
    pub fn new(id: i64, number: usize, language: Option<&str>) -> Self {
        let (first_name, last_name) = NAMES[number % NAMES.len()];
        Self { id, first_name, last_name, language: language.map(ToOwned::to_owned) }
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
