//! Where everything is stored; the password of a database server shows nowhere.

use std::fmt;
use std::path::PathBuf;

/// A database's address; `Display` and `Debug` show it without user, password and options.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(String);

impl Default for DatabaseUrl {
    fn default() -> Self {
        Self("sqlite://lotse.db".to_owned())
    }
}

impl DatabaseUrl {
    /// Takes an address whose scheme Lotse speaks.
    ///
    /// # Errors
    /// What it must begin with.
    pub fn new(url: &str) -> Result<Self, &'static str> {
        let known = ["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| url.starts_with(scheme));
        if known { Ok(Self(url.to_owned())) } else { Err("expects sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME") }
    }

    /// The whole address with its password, for the driver alone.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// A file on this machine rather than a server.
    #[must_use]
    pub fn is_sqlite(&self) -> bool {
        self.0.starts_with("sqlite:")
    }

    /// The file of a database on this machine; `None` for a server and for a database in memory.
    #[must_use]
    pub fn file(&self) -> Option<PathBuf> {
        let rest = self.0.strip_prefix("sqlite:")?;
        let rest = rest.strip_prefix("//").unwrap_or(rest);
        let (path, options) = rest.split_once('?').unwrap_or((rest, ""));
        let in_memory = path.is_empty() || path == ":memory:" || options.split('&').any(|option| option == "mode=memory");
        (!in_memory).then(|| PathBuf::from(decoded(path)))
    }

    /// Where the installation's key lies when nothing else is said: beside the database file, with the ending `.key`.
    #[must_use]
    pub fn key_file(&self) -> Option<PathBuf> {
        self.file().map(|file| file.with_extension("key"))
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (scheme, rest) = self.0.split_once(':').unwrap_or(("", ""));
        let (head, options) = rest.split_once('?').unwrap_or((rest, ""));
        // A password that was not percent-encoded may hold any sign; when it is not clear where it ends, nothing shows.
        match head.rsplit_once('@') {
            _ if options.contains('@') => write!(f, "{scheme}:[private]"),
            Some((_, host)) => write!(f, "{scheme}://[private]@{host}"),
            None => write!(f, "{scheme}:{head}"),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// `%20` and its like taken back, as the driver does it; what is no such sign stays.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let sign = after.get(..2).filter(|_| *first == b'%').and_then(|hex| str::from_utf8(hex).ok());
        let byte = sign.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::DatabaseUrl;

    #[test]
    fn the_key_lies_beside_the_file() {
        let key = |url: &str| DatabaseUrl::new(url).unwrap().key_file();
        assert_eq!(key("sqlite://lotse.db"), Some(PathBuf::from("lotse.key")));
        assert_eq!(key("sqlite:///var/lib/lotse/my%20data.db?mode=rwc"), Some(PathBuf::from("/var/lib/lotse/my data.key")));
        assert_eq!(key("sqlite::memory:"), None);
        assert_eq!(key("sqlite://a?mode=memory"), None);
        assert_eq!(key("postgres://localhost/lotse"), None);
    }

    #[test]
    fn no_password_shows() {
        let shown = |url: &str| DatabaseUrl::new(url).unwrap().to_string();
        assert_eq!(shown("sqlite://lotse.db?mode=rwc"), "sqlite://lotse.db");
        assert_eq!(shown("postgres://lotse:s3cret@db:5432/lotse?sslmode=require"), "postgres://[private]@db:5432/lotse");
        for url in
            ["postgres://u:s3cret/@?s3cret@h/d", "postgres://u:a@s3cret@h/d", "postgres://h/d?password=s3cret", "postgres://u:x?s3cret@h/d"]
        {
            assert!(!shown(url).contains("s3cret"), "{}", shown(url));
            assert!(!format!("{:?}", DatabaseUrl::new(url).unwrap()).contains("s3cret"));
        }
    }
}
