//! Where requests to servers of others may go (webhooks of offices, calendars): over `https`, and to nothing inside the operator's own network unless the operator allows it. Names are
//! looked up when a request goes out, and the addresses found are the ones that are used: a name cannot change between both.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// How far a request may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Public addresses, over `https`.
    Public,
    /// Any address, also over `http`: the operator's own network.
    Anywhere,
}

/// Why nothing is sent to an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreachable {
    /// It is no URL.
    #[error("this is no URL such as https://office.example/lotse")]
    Url,
    /// Not over `https`.
    #[error("this address does not begin with https:")]
    Scheme,
    /// It has a name or a password in it.
    #[error("this address has a name or a password in it")]
    Secret,
    /// It lies inside a network.
    #[error("this address lies inside a network; office_private_webhooks = true allows it")]
    Private,
}

impl Reach {
    /// An address, if it may be asked.
    ///
    /// # Errors
    /// [`Unreachable`].
    pub fn url(self, text: &str) -> Result<Url, Unreachable> {
        let url = Url::parse(text).map_err(|_| Unreachable::Url)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Unreachable::Secret);
        }
        match (self, url.scheme()) {
            (_, "https") | (Self::Anywhere, "http") => {}
            _ => return Err(Unreachable::Scheme),
        }
        // The parser writes every form of an IPv4 address as four numbers.
        let host = url.host_str().ok_or(Unreachable::Url)?;
        let literal = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().ok();
        match literal {
            Some(address) if !self.allows(address) => Err(Unreachable::Private),
            Some(_) | None => Ok(url),
        }
    }

    /// What sends there: it follows no redirect, and asks no address that may not be asked.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn client(self, wait_max: Duration) -> reqwest::Result<reqwest::Client> {
        let builder = reqwest::Client::builder().timeout(wait_max).redirect(reqwest::redirect::Policy::none()).no_proxy();
        builder.user_agent(concat!("lotse/", env!("CARGO_PKG_VERSION"))).dns_resolver(Arc::new(self)).build()
    }

    fn allows(self, address: IpAddr) -> bool {
        match self {
            Self::Anywhere => true,
            Self::Public => match address {
                IpAddr::V4(address) => public(address),
                IpAddr::V6(address) => public_6(address),
            },
        }
    }
}

/// IANA's special-purpose addresses are not public (RFC 6890).
fn public(address: Ipv4Addr) -> bool {
    let [first, second, third, _] = address.octets();
    let shared = first == 100 && (64..128).contains(&second);
    let protocol = first == 192 && second == 0 && third == 0;
    let benchmark = first == 198 && (second == 18 || second == 19);
    !(address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || address.is_multicast()
        || first == 0
        || first >= 240
        || shared
        || protocol
        || benchmark)
}

fn public_6(address: Ipv6Addr) -> bool {
    if let Some(inner) = address.to_ipv4_mapped() {
        return public(inner);
    }
    let [first, second, ..] = address.segments();
    // Only 2000::/3 is given out; of it, documentation, and the tunnels that carry IPv4 addresses, are not for this.
    (0x2000..0x4000).contains(&first) && first != 0x2002 && !(first == 0x2001 && (second < 0x0200 || second == 0x0db8))
}

impl Resolve for Reach {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = *self;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let allowed: Vec<SocketAddr> = found.filter(|address| reach.allows(address.ip())).collect();
            if allowed.is_empty() {
                return Err(Box::new(Unreachable::Private) as Box<dyn std::error::Error + Send + Sync>);
            }
            Ok(Box::new(allowed.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Reach, Unreachable};

    #[test]
    fn nothing_inside_a_network_is_reached() {
        for inside in [
            "https://127.0.0.1/",
            "https://10.0.0.1/",
            "https://192.168.1.1/",
            "https://172.16.0.9/",
            "https://169.254.169.254/",
            "https://0.0.0.0/",
            "https://100.64.0.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://[::1]/",
            "https://[fd00::1]/",
            "https://[fe80::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://[2002:7f00:1::]/",
            "https://[64:ff9b::7f00:1]/",
        ] {
            assert_eq!(Reach::Public.url(inside), Err(Unreachable::Private), "{inside}");
        }
        assert_eq!(Reach::Public.url("http://office.example/"), Err(Unreachable::Scheme));
        assert_eq!(Reach::Public.url("https://a:b@office.example/"), Err(Unreachable::Secret));
        assert_eq!(Reach::Anywhere.url("ftp://office.example/"), Err(Unreachable::Scheme));
        assert_eq!(Reach::Public.url("office"), Err(Unreachable::Url));
        for fine in ["https://office.example/lotse", "https://93.184.216.34/", "https://[2a00:1450:4001::1]/"] {
            assert!(Reach::Public.url(fine).is_ok(), "{fine}");
        }
        assert!(Reach::Anywhere.url("http://127.0.0.1:8000/").is_ok());
    }
}
