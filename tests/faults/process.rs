//! The real process: its only one, its end, its token, its disk.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use lotse::clock::Clock;
use lotse::emulator::{Emulator, FaultKind};
use lotse::store::Opening;

use super::{answered, answers, calls, fault, until, waiting};
use crate::support::bot::Folder;
use crate::support::database::{Database, databases};
use crate::support::process::Home;

/// A process that is told to stop ends within this.
const STOP_MAX: Duration = Duration::from_secs(10);

async fn emulator() -> Emulator {
    Emulator::start(([127, 0, 0, 1], 0).into(), Clock::system()).await.expect("a port is free")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_finishes_what_is_in_flight() {
    for database in databases() {
        let emulator = emulator().await;
        let process = Home::new(database.folder(), &database.opening(), &emulator.url()).run(&[]);
        let chat = emulator.add_user(Some("ru"));
        emulator.fault(fault("sendMessage", Some(chat), 1, FaultKind::Slow(Duration::from_secs(1))));
        emulator.type_text(chat, "/start");
        // Taken, so its answer waits or is on its way.
        let store = database.open().await;
        until("a claimed row", async || super::number(&store, "SELECT COUNT(*) FROM outbox WHERE lease_ms > 0").await == 1).await;
        let since = Instant::now();
        process.terminate();
        assert_eq!(process.ended().await.code(), Some(0));
        assert!(since.elapsed() < STOP_MAX, "{:?}", since.elapsed());
        assert_eq!((answers(&emulator, chat), waiting(&store).await), (1, (0, 0)), "it was sent, and that was noted");
        store.close().await;
        emulator.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_one_bot_works_on_a_file() {
    let database = Database::sqlite();
    let emulator = emulator().await;
    let home = Home::new(database.folder(), &database.opening(), &emulator.url());
    let first = home.run(&[]);
    first.says("Lotse runs").await;
    let second = home.output(&["run"]);
    let words = String::from_utf8_lossy(&second.stderr);
    assert_eq!(second.status.code(), Some(1), "{words}");
    assert!(words.contains("another bot works on") && words.contains("lotse.db"), "{words}");
    let chat = emulator.add_user(Some("en"));
    emulator.type_text(chat, "/start");
    answered(&emulator, chat, 1).await;
    assert!(first.kill());
    emulator.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_token_is_said_and_a_right_one_later_is_enough() {
    let database = Database::sqlite();
    let emulator = emulator().await;
    let chat = emulator.add_user(Some("de"));
    emulator.type_text(chat, "/start");
    for method in ["getUpdates", "setMyCommands"] {
        emulator.fault(fault(method, None, 1, FaultKind::Unauthorized));
    }
    let process = Home::new(database.folder(), &database.opening(), &emulator.url()).run(&[]);
    process.says("Telegram does not know this token; look at TELOXIDE_TOKEN").await;
    assert!(!process.log().contains("4200000001:test"), "the token is never said");
    answered(&emulator, chat, 1).await;
    emulator.stop().await;
}

/// A file system in memory, gone at its end.
struct SmallDisk(Folder);

impl SmallDisk {
    /// One of this many KiB; `None`, and a word about it, where none can be mounted.
    fn mount(kib: u32) -> Option<Self> {
        let folder = Folder::new();
        let options = format!("size={kib}k,mode=0777");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(&folder.0).output();
        if mounted.is_ok_and(|output| output.status.success()) {
            return Some(Self(folder));
        }
        #[expect(clippy::print_stderr, reason = "whoever reads the tests should know what was not run")]
        {
            eprintln!("nothing can be mounted here, so a full and a read-only disk were not tried");
        }
        None
    }

    fn path(&self) -> &Path {
        &self.0.0
    }

    fn read_only(&self) {
        let done = Command::new("mount").args(["-o", "remount,ro"]).arg(self.path()).status();
        assert!(done.is_ok_and(|status| status.success()), "nobody writes there any more");
    }

    fn opening(&self) -> Opening {
        Opening::new(&format!("sqlite://{}", self.path().join("lotse.db").display()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: a failed test may still have files open.
        _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_said_and_all_goes_on_once_there_is_space() {
    let Some(disk) = SmallDisk::mount(8_192) else { return };
    let (emulator, logs) = (emulator().await, Folder::new());
    let home = Home::new(&logs.0, &disk.opening(), &emulator.url());
    let process = home.run(&[]);
    let chat = emulator.add_user(Some("uk"));
    emulator.type_text(chat, "/start");
    answered(&emulator, chat, 1).await;
    let filler = disk.path().join("filler");
    let full = std::fs::write(&filler, vec![1; 16 << 20]);
    assert!(full.is_err(), "the disk is full now");
    let more = emulator.add_user(Some("ar"));
    emulator.type_text(chat, "/menu");
    emulator.type_text(more, "/start");
    process.says("updates wait: the disk of the database is full").await;
    assert_eq!((emulator.pending(), answers(&emulator, more)), (2, 0), "Telegram keeps them");
    std::fs::remove_file(&filler).expect("it is there");
    answered(&emulator, chat, 2).await;
    answered(&emulator, more, 1).await;
    process.terminate();
    assert_eq!(process.ended().await.code(), Some(0));
    disk.read_only();
    let refused = home.output(&["run"]);
    let words = String::from_utf8_lossy(&refused.stderr);
    assert_eq!(refused.status.code(), Some(1), "{words}");
    assert!(words.contains("lotse.db.lock cannot be used"), "{words}");
    assert_eq!(calls(&emulator, "sendMessage", 500), 0);
    emulator.stop().await;
}
