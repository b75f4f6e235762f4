//! The directory for other programs, asked over a real socket.

use std::sync::Arc;

use lotse::health::{Health, Intake};
use lotse::http::{hsds, serve};
use lotse::store::directory::{self, Record};
use serde_json::{Value, json};
use tokio::sync::watch;

use super::stored::records;
use crate::support::database::databases;
use crate::support::shared;
use lotse::conversation::{Content, Files};
use lotse::flow::Mode;

struct Api(std::net::SocketAddr);

impl Api {
    async fn get(&self, path: &str) -> (u16, Value) {
        let answer = reqwest::get(format!("http://{}/hsds{path}", self.0)).await.expect("the server answers");
        let status = answer.status().as_u16();
        let text = answer.text().await.expect("a text");
        (status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
    }
}

#[tokio::test]
async fn the_directory_is_read_as_hsds_says() {
    for database in databases() {
        let store = database.open().await;
        let mut tx = store.begin().await.unwrap();
        let mut all = records("office");
        let old = json!({ "id": "18", "name": "Altes", "status": "defunct", "organization_id": "1" });
        all.push(Record { kind: "service".to_owned(), id: "18".to_owned(), body: old.to_string(), ..all[0].clone() });
        directory::put(&mut tx, &all).await.unwrap();
        tx.commit().await.unwrap();
        let content = Arc::new(Content::load(Files::shipped(), Mode::Information).0);
        let (_keep, content) = watch::channel(content);
        let address = ([127, 0, 0, 1], 0).into();
        let routes = hsds::routes(store.clone(), content);
        let server = serve(address, Health::new(Intake::Polling), routes, std::future::pending()).await.expect("a port is free");
        let api = Api(server.address);

        let (status, root) = api.get("/").await;
        assert_eq!((status, &root["version"]), (200, &json!("3.1")));
        assert!(root["openapi_url"].is_string() && root["profile"].is_string());

        let shipped = shared(false).directory.services.all().count();
        let (_, page) = api.get("/services?per_page=2&page=2").await;
        assert_eq!((&page["total_items"], &page["size"], &page["first_page"]), (&json!(shipped + 2), &json!(2), &json!(false)));
        assert_eq!((&page["empty"], page["contents"][0]["phones"].is_null()), (&json!(false), true));
        let (_, beyond) = api.get("/services?page=999").await;
        assert_eq!((&beyond["empty"], &beyond["contents"], &beyond["last_page"]), (&json!(true), &json!([]), &json!(true)));

        let (_, found) = api.get("/services?search=migrationsberatung%20alle&full=true").await;
        assert_eq!(found["total_items"], 1, "{found}");
        let service = &found["contents"][0];
        let id = service["id"].as_str().unwrap();
        assert_eq!(
            (&service["organization"]["name"], &service["service_at_locations"][0]["location"]["name"]),
            (&json!("Verein"), &json!("Haus"))
        );
        let term = &service["attributes"][0]["taxonomy_term"];
        assert_eq!((&term["name"], &term["taxonomy_detail"]["name"]), (&json!("Deutschkurse"), &json!("Themen")));
        // Nobody's name, address or number.
        let text = service.to_string();
        assert!(!text.contains("Muster") && !text.contains("0170") && !text.contains("muster@") && text.contains("empfang@"), "{text}");

        let (status, one) = api.get(&format!("/services/{id}")).await;
        assert_eq!((status, &one), (200, service));
        let term = term["id"].as_str().unwrap();
        let organization = service["organization"]["id"].as_str().unwrap();
        let same = format!("/services?taxonomy_term_id={term}&organization_id={organization}&modified_after=2020-01-01&minimal=true");
        let (_, minimal) = api.get(&same).await;
        assert_eq!((&minimal["total_items"], minimal["contents"][0].as_object().unwrap().len()), (&json!(1), 2), "{minimal}");
        assert_eq!(api.get(&format!("{same}&modified_after=2099-01-01")).await.1["empty"], true);
        let (_, run_by) = api.get(&format!("/organizations/{organization}")).await;
        assert!(run_by["services"].as_array().unwrap().iter().any(|service| service["id"] == id), "{run_by}");
        let statuses: std::collections::BTreeMap<&str, &str> = run_by["services"]
            .as_array()
            .unwrap()
            .iter()
            .map(|service| (service["name"].as_str().unwrap(), service["status"].as_str().unwrap()))
            .collect();
        assert_eq!(statuses, [("Migrationsberatung", "active"), ("Altes", "defunct")].into());
        let place = service["service_at_locations"][0]["id"].as_str().unwrap();
        let (status, place) = api.get(&format!("/service_at_locations/{place}")).await;
        assert_eq!((status, &place["location"]["name"]), (200, &json!("Haus")));
        for list in ["/organizations", "/locations", "/taxonomies", "/taxonomy_terms", "/service_at_locations"] {
            assert_eq!(api.get(list).await.1["empty"], false, "{list}");
        }
        let (_, lines) = api.get("/taxonomies?format=ndjson").await;
        assert_eq!(lines.as_str().map(|lines| lines.lines().count()), Some(2), "{lines}");

        for (path, status, code) in [
            ("/services/00000000-0000-0000-0000-000000000000", 404, "no-such-record"),
            ("/persons", 404, "no-such-list"),
            ("/services?page=0", 400, "bad-parameter"),
            ("/services?postcode=34117", 400, "unsupported-parameter"),
        ] {
            let (got, problem) = api.get(path).await;
            assert_eq!((got, &problem["code"], &problem["status"]), (status, &json!(code), &json!(status)), "{path}");
        }
        server.task.abort();
    }
}
