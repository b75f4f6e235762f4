//! Imported records in the database, and above the shipped directory.

use lotse::conversation::{Content, Files, Imported};
use lotse::directory::hsds::keys::text_hash;
use lotse::flow::Mode;
use lotse::store::directory::{self, Record, Translation};
use lotse::store::setting;
use serde_json::{Value, json};

use super::{from_json, office};
use crate::support::client::noon;
use crate::support::database::databases;

/// The office's records under a source.
pub fn records(source: &str) -> Vec<Record> {
    let (records, _) = from_json(&office().to_string());
    let record = |((kind, id), fields): (&(&'static str, String), &serde_json::Map<String, Value>)| Record {
        source: source.to_owned(),
        kind: (*kind).to_owned(),
        id: id.clone(),
        body: Value::Object(fields.clone()).to_string(),
        changed_ms: noon().timestamp_millis(),
    };
    records.records.iter().map(record).collect()
}

fn english(text: &str, of: &str) -> Translation {
    Translation {
        source: "office".to_owned(),
        kind: "service".to_owned(),
        id: "17".to_owned(),
        field: "description".to_owned(),
        language: "en".to_owned(),
        text: text.to_owned(),
        state: "reviewed".to_owned(),
        source_hash: text_hash(of),
    }
}

#[tokio::test]
async fn records_are_stored_replaced_and_removed() {
    for database in databases() {
        let store = database.open().await;
        let mut all = records("office");
        let first = all[0].clone();
        all.extend((0..450).map(|at| Record { id: format!("many-{at}"), ..first.clone() }));
        let mut tx = store.begin().await.unwrap();
        directory::put(&mut tx, &all).await.unwrap();
        let changed = Record { body: json!({ "name": "anders" }).to_string(), ..all[0].clone() };
        directory::put(&mut tx, std::slice::from_ref(&changed)).await.unwrap();
        directory::put_translations(&mut tx, &[english("Advice", "x")]).await.unwrap();
        directory::put_translations(&mut tx, &[english("Counselling", "x")]).await.unwrap();
        let revision = directory::changed(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        let mut reader = store.reader().await.unwrap();
        assert_eq!(directory::records(&mut reader, None).await.unwrap().len(), all.len());
        assert_eq!(directory::body(&mut reader, "office", &changed.kind, &changed.id).await.unwrap(), Some(changed.body));
        assert_eq!(directory::sources(&mut reader).await.unwrap(), ["office"]);
        assert_eq!(directory::translations(&mut reader, Some("office")).await.unwrap(), [english("Counselling", "x")]);
        assert_eq!(setting::get(&mut reader, setting::CONTENT_REVISION).await.unwrap(), Some(revision.to_string()));
        drop(reader);
        let mut tx = store.begin().await.unwrap();
        directory::remove(&mut tx, "office", "service", "17").await.unwrap();
        tx.commit().await.unwrap();
        let mut reader = store.reader().await.unwrap();
        assert_eq!(directory::translations(&mut reader, None).await.unwrap(), []);
        assert_eq!(directory::body(&mut reader, "office", "service", "17").await.unwrap(), None);
    }
}

#[test]
fn records_lie_above_the_files() {
    let load = || Content::load(Files::shipped(), Mode::Information).0;
    let before = load().directory.services.all().count();
    let own = Record {
        id: "mbe".to_owned(),
        body: json!({ "id": "mbe", "name": "Andere MBE", "status": "active" }).to_string(),
        ..records("lotse")[0].clone()
    };
    let own = Record { kind: "service".to_owned(), source: "lotse".to_owned(), ..own };
    let mut imported = Imported { records: records("office"), translations: vec![english("Advice", "<p>Beratung für <b>alle</b></p>")] };
    imported.records.push(own);
    let content = load().with_records(&imported, noon());
    assert_eq!(content.directory.services.all().count(), before + 1);
    assert_eq!(content.directory.services.get(&"mbe".into()).unwrap().name, "Andere MBE");
    let id = lotse::directory::hsds::keys::own("office", "17", "3");
    let service = content.directory.services.get(&id.as_str().into()).unwrap();
    let said = &service.translations["en"];
    assert_eq!((said.description.as_deref(), said.stale), (Some("Advice"), false));
    imported.translations = vec![english("Advice", "an older text")];
    let content = load().with_records(&imported, noon());
    assert!(content.directory.services.get(&id.as_str().into()).unwrap().translations["en"].stale);
}
