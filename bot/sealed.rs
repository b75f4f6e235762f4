//! What people told lies sealed: XChaCha20-Poly1305, versioned, bound to the table, column and row where it stands.
//!
//! The installation's key comes from a file and never enters the database. From it, by HKDF-SHA-256: the key that seals
//! clients' keys, the key of look-ups, and the check value that tells a wrong key file.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// The first byte of everything sealed; another one belongs to another program version.
const VERSION: u8 = 1;
/// The line that a key file begins with.
const FILE_MARK: &str = "lotse-key-1 ";
/// Bytes of a key.
const KEY_BYTES: usize = 32;
/// Bytes of `XChaCha20`'s nonce, random each time.
const NONCE_BYTES: usize = 24;
/// Version of the look-up hash, so that it can be renewed beside the old one.
pub const LOOKUP_VERSION: i32 = 1;

/// Where a sealed value stands; opening it elsewhere fails.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The table.
    pub table: &'static str,
    /// Its column.
    pub column: &'static str,
    /// The row's id.
    pub row: i64,
}

impl Place {
    fn bound(self) -> Vec<u8> {
        format!("{}.{}.{}", self.table, self.column, self.row).into_bytes()
    }
}

/// Why something sealed cannot be opened.
#[derive(Debug, thiserror::Error)]
#[error("a sealed value in {}.{} cannot be opened: {why}", place.table, place.column)]
pub struct Unopenable {
    place: Place,
    why: &'static str,
}

/// A key that seals. It shows itself nowhere.
#[derive(Clone)]
pub struct Key([u8; KEY_BYTES]);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[key]")
    }
}

/// Random bytes from the operating system.
///
/// # Panics
/// When the operating system has none to give: nothing secret can be made then.
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

impl Key {
    /// A new random key.
    #[must_use]
    pub fn random() -> Self {
        Self(random())
    }

    /// Seals bytes for one place: version, nonce, ciphertext.
    ///
    /// # Panics
    /// Never: the cipher refuses only texts of many gigabytes.
    #[must_use]
    pub fn seal(&self, place: Place, plain: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE_BYTES] = random();
        let payload = Payload { msg: plain, aad: &place.bound() };
        let cipher = XChaCha20Poly1305::new(&self.0.into());
        let sealed = cipher.encrypt(&XNonce::from(nonce), payload).expect("texts are small");
        let mut bytes = Vec::with_capacity(1 + NONCE_BYTES + sealed.len());
        bytes.push(VERSION);
        bytes.extend_from_slice(&nonce);
        bytes.extend_from_slice(&sealed);
        bytes
    }

    /// Opens what [`Self::seal`] made for the same place.
    ///
    /// # Errors
    /// [`Unopenable`] for another key, another place, another version, or changed bytes.
    pub fn open(&self, place: Place, sealed: &[u8]) -> Result<Vec<u8>, Unopenable> {
        let refused = |why| Unopenable { place, why };
        let (version, rest) = sealed.split_first().ok_or(refused("it is empty"))?;
        if *version != VERSION {
            return Err(refused("it is of another version"));
        }
        let (nonce, text) = rest.split_at_checked(NONCE_BYTES).ok_or(refused("it is too short"))?;
        let nonce: [u8; NONCE_BYTES] = nonce.try_into().map_err(|_| refused("it is too short"))?;
        let payload = Payload { msg: text, aad: &place.bound() };
        let cipher = XChaCha20Poly1305::new(&self.0.into());
        cipher.decrypt(&XNonce::from(nonce), payload).map_err(|_| refused("the key or the place is another"))
    }

    /// This key, sealed with another.
    #[must_use]
    pub fn sealed_with(&self, other: &Self, place: Place) -> Vec<u8> {
        other.seal(place, &self.0)
    }

    /// A key that was sealed with this one.
    ///
    /// # Errors
    /// [`Unopenable`] as for any sealed value.
    pub fn unseal_key(&self, place: Place, sealed: &[u8]) -> Result<Self, Unopenable> {
        let plain = self.open(place, sealed)?;
        plain.try_into().map(Self).map_err(|_| Unopenable { place, why: "it is no key" })
    }
}

/// Everything that comes from an installation's key file.
#[derive(Debug, Clone)]
pub struct Installation {
    /// Seals clients' keys, staff and group ids, and what belongs to no client.
    pub key: Key,
    lookup: Key,
    check: String,
}

impl Installation {
    /// From the key's 32 bytes.
    ///
    /// # Panics
    /// Never: 32 bytes are a valid length for HKDF.
    #[must_use]
    pub fn from_bytes(bytes: [u8; KEY_BYTES]) -> Self {
        let derived = Hkdf::<Sha256>::new(None, &bytes);
        let key = |name: &str| {
            let mut key = [0; KEY_BYTES];
            derived.expand(name.as_bytes(), &mut key).expect("32 bytes are a valid length for SHA-256");
            key
        };
        let check = key("lotse check").iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        Self { key: Key(key("lotse seal")), lookup: Key(key("lotse lookup")), check }
    }

    /// A value for the database that tells whether a key file is the right one, and nothing about the key.
    #[must_use]
    pub fn check(&self) -> &str {
        &self.check
    }

    /// The hash under which a Telegram user is found: HMAC-SHA-256 over bot and user.
    ///
    /// # Panics
    /// Never: HMAC takes keys of any length.
    #[must_use]
    pub fn lookup(&self, bot: i64, user: i64) -> Vec<u8> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.lookup.0).expect("HMAC takes keys of any length");
        mac.update(&bot.to_be_bytes());
        mac.update(&user.to_be_bytes());
        mac.finalize().into_bytes().to_vec()
    }

    /// A secret word for one use, such as the webhook's header: 64 hexadecimal digits, the same for the same key and use.
    ///
    /// # Panics
    /// Never: HMAC takes keys of any length.
    #[must_use]
    pub fn secret(&self, usage: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.lookup.0).expect("HMAC takes keys of any length");
        mac.update(b"secret ");
        mac.update(usage.as_bytes());
        mac.finalize().into_bytes().iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
    }
}

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// It cannot be read or written.
    #[error("the key file {} cannot be used", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        #[source]
        source: io::Error,
    },
    /// Its content is no key.
    #[error("{} is no key file of Lotse; put back the one that belongs to this database", path.display())]
    NoKey {
        /// The file.
        path: PathBuf,
    },
}

/// Reads a key file.
///
/// # Errors
/// [`KeyFileError`] when it is missing, unreadable, or no key.
pub fn read_key_file(path: &Path) -> Result<Installation, KeyFileError> {
    let mut text = String::new();
    let io = |source| KeyFileError::Io { path: path.to_owned(), source };
    File::open(path).map_err(io)?.take(1_000).read_to_string(&mut text).map_err(io)?;
    let no_key = || KeyFileError::NoKey { path: path.to_owned() };
    let hex = text.trim().strip_prefix(FILE_MARK).filter(|hex| hex.len() == 2 * KEY_BYTES && hex.is_ascii()).ok_or_else(no_key)?;
    let mut bytes = [0; KEY_BYTES];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).map_err(|_| no_key())?;
    }
    Ok(Installation::from_bytes(bytes))
}

/// Writes a new key file that only its owner can read (mode 0600); one that exists is never touched.
///
/// # Errors
/// [`KeyFileError::Io`] when it exists or cannot be written.
pub fn make_key_file(path: &Path) -> Result<Installation, KeyFileError> {
    let bytes: [u8; KEY_BYTES] = random();
    let hex = bytes.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    let io = |source| KeyFileError::Io { path: path.to_owned(), source };
    if path.exists() {
        return Err(io(io::ErrorKind::AlreadyExists.into()));
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // Under its own name it is whole or not there: half a key would keep the next start from making one.
    let [low, high] = random();
    let part = path.with_added_extension(format!("{low:02x}{high:02x}.part"));
    let mut file = options.open(&part).map_err(io)?;
    let written = file.write_all(format!("{FILE_MARK}{hex}\n").as_bytes()).and_then(|()| file.sync_all());
    written.and_then(|()| std::fs::rename(&part, path)).map_err(|error| {
        _ = std::fs::remove_file(&part);
        io(error)
    })?;
    Ok(Installation::from_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::{Installation, Key, Place, make_key_file, read_key_file};

    const PLACE: Place = Place { table: "session", column: "sealed", row: 7 };

    #[test]
    fn what_is_sealed_opens_only_with_its_key_and_at_its_place() {
        let key = Key::random();
        let sealed = key.seal(PLACE, "гроші".as_bytes());
        assert_eq!(key.open(PLACE, &sealed).unwrap(), "гроші".as_bytes());
        assert!(Key::random().open(PLACE, &sealed).is_err());
        for other in [Place { row: 8, ..PLACE }, Place { column: "chat", ..PLACE }, Place { table: "outbox", ..PLACE }] {
            assert!(key.open(other, &sealed).is_err());
        }
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(key.open(PLACE, &changed).is_err());
            assert!(key.open(PLACE, &sealed[..at]).is_err());
        }
        assert_ne!(sealed, key.seal(PLACE, "гроші".as_bytes()), "the nonce is new each time");
        assert_eq!(format!("{key:?}"), "[key]");
    }

    #[test]
    fn a_key_travels_sealed() {
        let (outer, inner) = (Key::random(), Key::random());
        let again = outer.unseal_key(PLACE, &inner.sealed_with(&outer, PLACE)).unwrap();
        assert_eq!(again.open(PLACE, &inner.seal(PLACE, b"x")).unwrap(), b"x");
    }

    #[test]
    fn a_key_file_is_made_once_and_read_back() {
        let folder = std::env::temp_dir().join(format!("lotse-key-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("lotse.key");
        let made = make_key_file(&path).unwrap();
        assert!(make_key_file(&path).is_err(), "an existing key is never replaced");
        let read = read_key_file(&path).unwrap();
        assert_eq!((made.check(), made.lookup(1, 2)), (read.check(), read.lookup(1, 2)));
        assert_ne!(made.lookup(1, 2), made.lookup(2, 1));
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(&path).unwrap()) & 0o777, 0o600);
        std::fs::write(&path, "something else").unwrap();
        assert!(read_key_file(&path).is_err());
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn keys_of_one_installation_differ_by_use() {
        let installation = Installation::from_bytes([3; 32]);
        assert_ne!(installation.key.0, installation.lookup.0);
        assert_eq!(installation.secret("webhook").len(), 64);
        assert_ne!(installation.check(), installation.secret("check"));
    }
}
