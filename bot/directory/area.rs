//! What lies where: the Land and municipality of an address, and whether an area holds a place.

use super::holidays::Local;
use super::place::{Place, Places, Range};
use super::service::Coordinates;

impl Places {
    /// The place with this key of a municipality; `None` for a Land.
    #[must_use]
    pub fn by_key(&self, key: &str) -> Option<Place> {
        self.keys.get(key).map(|at| self.place(*at))
    }

    /// Whether a Land has this code.
    #[must_use]
    pub fn is_land(&self, code: &str) -> bool {
        self.file.laender.iter().any(|land| land.code == code)
    }

    /// Where a municipality is on a map, roughly its middle.
    #[must_use]
    pub fn coordinates(&self, key: &str) -> Option<Coordinates> {
        self.file.municipalities.get(*self.keys.get(key)?)?.coordinates
    }

    /// Holidays of single municipalities.
    #[must_use]
    pub fn local_holidays(&self) -> &[Local] {
        &self.file.holidays
    }

    /// The Land and the municipality's key of an address, as far as they are known.
    #[must_use]
    pub fn of_address(&self, postcode: &str, city: &str) -> (Option<&str>, Option<&str>) {
        let town = self.town_of(postcode).or_else(|| self.town_called(city, self.land_of(postcode)));
        match town.and_then(|at| self.file.municipalities.get(at)) {
            Some(town) => (Some(&town.land), Some(&town.key)),
            None => (self.land_of(postcode), None),
        }
    }

    /// 0 when an area names the place's municipality or postcode, 1 when it names its region or Land, `None` when it does not hold it.
    ///
    /// A place without a postcode counts as within postcodes of its own Land: nobody knows better, and the card names the area.
    #[must_use]
    pub fn serves(&self, regions: &[String], postcodes: &[String], place: &Place) -> Option<u8> {
        let names = |name: &str| regions.iter().any(|region| region == name);
        let own = self.keys.get(&place.key).and_then(|at| self.file.municipalities.get(*at));
        let begins = |begin: &String| match (&place.postcode, own.map(|town| &*town.postcodes)) {
            (Some(postcode), _) => postcode.starts_with(begin.as_str()),
            (None, Some(ranges)) => ranges.iter().any(|range| range.meets(begin)),
            (None, None) => false,
        };
        if names(&place.key) && own.is_some() || postcodes.iter().any(begins) {
            return Some(0);
        }
        let land = |begin: &String| self.land_of(&format!("{begin:0<5}"));
        let unsure = place.postcode.is_none() && own.is_none_or(|town| town.postcodes.is_empty());
        let beside = unsure && place.land.is_some() && postcodes.iter().any(|begin| land(begin) == place.land.as_deref());
        let wide = names(&place.region) || names(&place.key) || place.land.as_deref().is_some_and(names);
        (wide || beside).then_some(1)
    }

    /// The position of the municipality that a postcode belongs to.
    pub(super) fn town_of(&self, postcode: &str) -> Option<usize> {
        self.file.municipalities.iter().position(|town| town.postcodes.iter().any(|range| range.covers(postcode)))
    }

    /// The code of the Land that a postcode belongs to; ranges stand in ascending order.
    pub(super) fn land_of(&self, postcode: &str) -> Option<&str> {
        let at = self.file.postcodes.partition_point(|entry| entry.range.to.as_str() < postcode);
        self.file.postcodes.get(at).filter(|entry| entry.range.covers(postcode)).map(|entry| &*entry.land)
    }

    /// The position of the one municipality of this German name in a Land.
    fn town_called(&self, city: &str, land: Option<&str>) -> Option<usize> {
        let found = self.names.get(&super::place::fold(city))?;
        let here = |at: &&usize| self.file.municipalities.get(**at).is_some_and(|town| land.is_none_or(|land| town.land == land));
        let mut here = found.iter().filter(here);
        here.next().copied().filter(|_| here.next().is_none())
    }
}

impl Range {
    fn covers(&self, postcode: &str) -> bool {
        self.from.as_str() <= postcode && postcode <= self.to.as_str()
    }

    /// Whether a postcode that begins so can lie within.
    fn meets(&self, begin: &str) -> bool {
        let (low, high) = (format!("{begin:0<5}"), format!("{begin:9<5}"));
        self.from <= high && low <= self.to
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::directory;

    #[test]
    fn an_address_tells_its_land_and_municipality() {
        let places = directory().places;
        assert_eq!(places.of_address("34117", "Kassel"), (Some("HE"), Some("06611000")));
        assert_eq!(places.of_address("86150", "Augsburg"), (Some("BY"), Some("09761000")), "by its name");
        assert_eq!(places.of_address("15230", "Frankfurt (Oder)"), (Some("BB"), Some("12053000")));
        assert_eq!(places.of_address("60487", "Frankfurt am Main"), (Some("HE"), Some("06412000")));
        assert_eq!(places.of_address("36037", "Fulda-Nord"), (Some("HE"), None));
        assert_eq!(places.of_address("", ""), (None, None));
    }

    #[test]
    fn an_area_holds_its_postcodes_regions_and_laender() {
        let places = directory().places;
        let town = |key: &str| places.by_key(key).expect("a place of this test");
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let serves = |regions: &[&str], postcodes: &[&str], place| places.serves(&words(regions), &words(postcodes), &place);
        let eschweiler = town("05334012");
        assert_eq!(serves(&["05334012"], &[], eschweiler.clone()), Some(0));
        assert_eq!(serves(&["NW"], &[], eschweiler.clone()), Some(1));
        assert_eq!(serves(&["HE"], &[], eschweiler.clone()), None);
        assert_eq!(serves(&[], &["5224"], eschweiler.clone()), Some(0), "52249 begins so");
        assert_eq!(serves(&[], &["5223"], eschweiler), None);
        let aachen = town("05334002");
        assert_eq!(serves(&[], &["52062"], aachen.clone()), Some(1), "its postcodes are not known");
        let typed = super::Place { postcode: Some("52062".to_owned()), ..aachen };
        assert_eq!(serves(&[], &["5206"], typed.clone()), Some(0));
        assert_eq!(serves(&[], &["5207"], typed), None);
    }
}
