//! Which path requests of a function are sent to. The documents leave it open, so that it
//! is configuration; the default is what public clients do.

use std::str::FromStr;

/// A path with a place for the function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathTemplate {
    template: String,
}

const FUNCTION: &str = "{function}";

impl Default for PathTemplate {
    fn default() -> Self {
        Self { template: format!("/{FUNCTION}.htm") }
    }
}

impl PathTemplate {
    /// The path for a function: its dots become slashes, its last part lower case.
    pub fn path(&self, function: &str) -> String {
        let as_path = match function.rsplit_once('.') {
            Some((above, last)) => format!("{}/{}", above.replace('.', "/"), last.to_lowercase()),
            None => function.to_lowercase(),
        };
        self.template.replace(FUNCTION, &as_path)
    }

    /// The one of the known functions that the path is for, in whatever case; none when it
    /// is for several or for none.
    pub fn function<'f>(&self, path: &str, known: impl IntoIterator<Item = &'f str>) -> Option<&'f str> {
        let mut fitting = known.into_iter().filter(|function| self.path(function).eq_ignore_ascii_case(path));
        let first = fitting.next()?;
        fitting.all(|other| other == first).then_some(first)
    }
}

impl FromStr for PathTemplate {
    type Err = (&'static str, &'static str);

    /// Reads a template, or says what is wrong and what to do. One without a place for
    /// the function is the same path for all of them.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rest = text.replacen(FUNCTION, "", 1);
        if !text.starts_with('/') {
            return Err(("the path does not begin with `/`", "write only the path here, without the server"));
        }
        if rest.contains(['{', '}']) {
            return Err(("the path has braces around something else than one `function`", "write `{function}` once"));
        }
        if !rest.bytes().all(|byte| byte.is_ascii_graphic()) || rest.contains(['?', '#']) {
            return Err((
                "the path has a character that no path has",
                "write it without a query, and percent-encode everything but ASCII",
            ));
        }
        Ok(Self { template: text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let check = |template: &str, function: &str, path: &str| {
            let template: PathTemplate = template.parse().expect("a template");
            assert_eq!(template.path(function), path);
            let known = ["lend.open", "lend.shopDoor.openUp", "single"];
            assert_eq!(template.function(path, known), Some(function));
            assert_eq!(template.function(&path.to_uppercase(), known), Some(function));
            assert_eq!(template.function(&format!("{path}x"), known), None);
        };
        check("/{function}.htm", "lend.open", "/lend/open.htm");
        check("/{function}.htm", "lend.shopDoor.openUp", "/lend/shopDoor/openup.htm");
        check("/gate/{function}", "single", "/gate/single");
        check("/{function}/v1", "lend.open", "/lend/open/v1");
    }

    /// The spec says it for tools; the gateway listens there without a configuration.
    #[test]
    fn the_default_is_the_path_of_the_spec() {
        let model = include_str!("../../../../generated/model.json");
        let model: serde_json::Value = serde_json::from_str(model).expect("the model is JSON");
        assert_eq!(model["envelope"]["path"], PathTemplate::default().template);
    }

    #[test]
    fn a_path_for_several_functions_is_for_none() {
        let all: PathTemplate = "/gateway.do".parse().expect("a template");
        assert_eq!(all.function("/gateway.do", ["lend.open", "lend.close"]), None);
        assert_eq!(all.function("/gateway.do", ["lend.open", "lend.open"]), Some("lend.open"));
        assert_eq!(PathTemplate::default().function("/lend/open.htm", ["lend.Open", "lend.open"]), None);
    }

    #[test]
    fn what_is_no_template() {
        for text in
            ["", "x", "http://host/{function}", "/{function}{function}", "/{functon}", "/}", "/a b", "/a?b", "/é"]
        {
            assert!(text.parse::<PathTemplate>().is_err(), "{text}");
        }
    }
}
