//! Conditions as Rust statements over views.
//!
//! A path becomes an expression of type `Option<&Member<_>>`, `None` where an object
//! on the way is absent or bad; the functions of `wire::condition` take it from there.

use model::{Claim, Condition, Contract, Field, Kind, MemberPath, Predicate, Presence, Struct};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::names;

/// The statements for a struct's conditions, with `reader`, `view` and `span` in scope.
pub(super) fn of_struct(contract: &Contract, body: &Struct) -> TokenStream {
    let scope = Scope::Struct(contract, body);
    body.conditions.iter().map(|condition| statement(condition, &scope)).collect()
}

/// The function that judges what lies between a request and its response.
pub(super) fn exchange(contract: &Contract) -> TokenStream {
    let scope = Scope::Exchange(contract);
    let statements: TokenStream = contract.exchange.iter().map(|condition| statement(condition, &scope)).collect();
    let (read_request, read_response) = (names::snake(&contract.request), names::snake(&contract.response));
    quote! {
        /// Judges what lies between a request's and a response's envelope, and nothing
        /// else. Spans are in the message that the pointer's first part names.
        pub fn check_exchange(request: &[u8], response: &[u8], readings: &Readings) -> Vec<Finding> {
            let scratch = Scratch::new();
            let Some(request) = whole(#read_request(&mut Reader::new(request, &scratch, readings), &[])) else {
                return Vec::new();
            };
            let Some(response) = whole(#read_response(&mut Reader::new(response, &scratch, readings), &[])) else {
                return Vec::new();
            };
            let mut reader = Reader::new(b"", &scratch, readings);
            #statements
            reader.finish()
        }
    }
}

/// Where a path starts.
enum Scope<'m> {
    /// At the struct's own view.
    Struct(&'m Contract, &'m Struct),
    /// At the request's or the response's envelope: the one that has the first member.
    Exchange(&'m Contract),
}

impl Scope<'_> {
    fn root(&self, first: &str) -> Ident {
        match self {
            Self::Struct(..) => format_ident!("view"),
            Self::Exchange(contract) => {
                let in_request =
                    contract.struct_named(&contract.request).is_some_and(|body| field(body, first).is_some());
                if in_request { format_ident!("request") } else { format_ident!("response") }
            }
        }
    }

    /// Whether the member at the end of a path must always be there.
    fn required(&self, path: &[String]) -> bool {
        let (contract, mut body) = match self {
            Self::Struct(contract, body) => (*contract, Some(*body)),
            Self::Exchange(contract) => {
                let holds_first = |name: &str| {
                    let body = contract.struct_named(name)?;
                    field(body, path.first()?).map(|_| body)
                };
                (*contract, holds_first(&contract.request).or_else(|| holds_first(&contract.response)))
            }
        };
        let mut found = None;
        for name in path {
            found = body.and_then(|body| field(body, name));
            body = match found.map(|field| &field.kind) {
                Some(Kind::Struct { name }) => contract.struct_named(name),
                _ => None,
            };
        }
        found.is_some_and(|field| field.presence == Presence::Required)
    }

    /// `Option<&Member<_>>` of the member at the end of a path.
    fn member(&self, path: &[String]) -> TokenStream {
        let Some((first, rest)) = path.split_first() else { return quote!(None::<&Member<&str>>) };
        let root = self.root(first);
        let first = names::snake(first);
        let mut expression = quote!(Some(&#root.#first));
        for name in rest {
            let name = names::snake(name);
            expression = quote!(#expression.and_then(|member| member.good()).map(|object| &object.#name));
        }
        expression
    }
}

fn field<'m>(body: &'m Struct, name: &str) -> Option<&'m Field> {
    body.fields.iter().find(|field| field.name == name)
}

fn statement(condition: &Condition, scope: &Scope) -> TokenStream {
    let rule = names::rule(&condition.rule);
    let claim = claim(&rule, &condition.claim, scope);
    match &condition.when {
        Some(predicate) => {
            let predicate = settled(predicate, scope);
            quote! { if #predicate { #claim } }
        }
        None => claim,
    }
}

/// A predicate that holds only when everything that it looks at is settled. Otherwise
/// `not` would turn a bad or missing member, which is reported by its own rule, into
/// a second finding.
fn settled(predicate: &Predicate, scope: &Scope) -> TokenStream {
    let mut paths = Vec::new();
    members(predicate, &mut paths);
    let guards = paths.iter().map(|path| {
        let member = scope.member(path);
        if scope.required(path) { quote!(condition::good(#member)) } else { quote!(condition::settled(#member)) }
    });
    let expression = expression(predicate, scope);
    quote!(#(#guards &&)* #expression)
}

/// The members whose text a predicate looks at, each once.
pub(super) fn members<'m>(predicate: &'m Predicate, paths: &mut Vec<&'m MemberPath>) {
    match predicate {
        Predicate::Present { .. } => {}
        Predicate::Is { member, .. } | Predicate::Has { member, .. } => {
            if !paths.contains(&member) {
                paths.push(member);
            }
        }
        Predicate::Differ { left, right } => {
            for member in [left, right] {
                if !paths.contains(&member) {
                    paths.push(member);
                }
            }
        }
        Predicate::All { of } | Predicate::Any { of } => of.iter().for_each(|part| members(part, paths)),
        Predicate::Not { of } => members(of, paths),
    }
}

fn expression(predicate: &Predicate, scope: &Scope) -> TokenStream {
    match predicate {
        Predicate::Is { member, values } => {
            let member = scope.member(member);
            quote!(condition::is(#member, &[#(#values),*]))
        }
        Predicate::Has { member, item, separator } => {
            let member = scope.member(member);
            quote!(condition::has(#member, #item, #separator))
        }
        Predicate::Present { member } => {
            let member = scope.member(member);
            quote!(condition::present(#member))
        }
        Predicate::Differ { left, right } => {
            let (left, right) = (scope.member(left), scope.member(right));
            quote!(condition::differ(#left, #right))
        }
        Predicate::All { of } => {
            let parts = of.iter().map(|part| expression(part, scope));
            quote!((true #(&& #parts)*))
        }
        Predicate::Any { of } => {
            let parts = of.iter().map(|part| expression(part, scope));
            quote!((false #(|| #parts)*))
        }
        Predicate::Not { of } => {
            let part = expression(of, scope);
            quote!(!#part)
        }
    }
}

fn claim(rule: &Ident, claim: &Claim, scope: &Scope) -> TokenStream {
    match claim {
        Claim::Required { member } => required(rule, member, scope),
        Claim::Forbidden { member } => {
            let name = member.last();
            let message = quote!(|| format!("member \"{}\" is not allowed here", #name));
            blame(rule, member, &quote!(true), &message, scope)
        }
        Claim::Holds { at, predicate } => {
            let broken = settled(&Predicate::Not { of: Box::new(predicate.clone()) }, scope);
            let shown = scope.member(at);
            let message = quote!(|| format!("{} does not go with the other members", condition::shown(#shown)));
            blame(rule, at, &quote!(found.good().is_some() && #broken), &message, scope)
        }
        Claim::Equal { left, right, pairs } => {
            let differences = pairs.iter().map(|(left, right)| {
                let (left, right) = (scope.member(left), scope.member(right));
                quote!(condition::differ(#left, #right))
            });
            let (other, this) = match pairs.as_slice() {
                [(left, right)] => (scope.member(left), scope.member(right)),
                _ => (quote!(None::<&Member<&str>>), quote!(None::<&Member<&str>>)),
            };
            let place = left.join(".");
            let message = quote!(
                || format!("{} differs from {} ({})", condition::shown(#this), condition::shown(#other), #place)
            );
            blame(rule, right, &quote!((false #(|| #differences)*)), &message, scope)
        }
        Claim::ResultRow { at, id, code, status } => {
            let (id, code, status) = (scope.member(id), scope.member(code), scope.member(status));
            let broken = quote!(condition::no_row(#id, #code, #status, RESULT_CODES));
            let message = quote! {
                || format!(
                    "id {}, code {} and status {} are no row of the result-code tables",
                    condition::shown(#id), condition::shown(#code), condition::shown(#status),
                )
            };
            if at.is_empty() {
                quote! { if #broken { reader.report(&rules::#rule, &[], span, #message); } }
            } else {
                blame(rule, at, &broken, &message, scope)
            }
        }
        Claim::Within { member, after, min_seconds, max_seconds } => {
            let (later, earlier) = (scope.member(member), scope.member(after));
            let broken = quote!(condition::outside(#earlier, #later, #min_seconds, #max_seconds));
            let place = after.join(".");
            let message = quote! {
                || format!(
                    "{} is {} after {} ({}); {} to {} s are allowed",
                    condition::shown(#later),
                    condition::distance(#earlier, #later),
                    condition::shown(#earlier), #place, #min_seconds, #max_seconds,
                )
            };
            blame(rule, member, &broken, &message, scope)
        }
        Claim::NotBefore { member, other } => {
            let (later, earlier) = (scope.member(member), scope.member(other));
            let broken = quote!(condition::before(#later, #earlier));
            let message = quote!(|| format!("{} is before {}", condition::shown(#later), condition::shown(#earlier)));
            blame(rule, member, &broken, &message, scope)
        }
    }
}

/// Reports at a member that is there.
fn blame(rule: &Ident, path: &[String], broken: &TokenStream, message: &TokenStream, scope: &Scope) -> TokenStream {
    let member = scope.member(path);
    quote! {
        if let Some(found) = #member && let Some(place) = found.span() && #broken {
            reader.report(&rules::#rule, &[#(#path),*], place, #message);
        }
    }
}

/// Reports a missing member at the object that lacks it.
fn required(rule: &Ident, path: &[String], scope: &Scope) -> TokenStream {
    let Some((name, object)) = path.split_last() else { return TokenStream::new() };
    let member = scope.member(path);
    let message = format!("member \"{name}\" is missing");
    if object.is_empty() {
        quote! {
            if !condition::present(#member) {
                reader.report(&rules::#rule, &[], span, || #message.to_owned());
            }
        }
    } else {
        let holder = scope.member(object);
        quote! {
            if let Some(Member::Good(_, place)) = #holder && !condition::present(#member) {
                reader.report(&rules::#rule, &[#(#object),*], *place, || #message.to_owned());
            }
        }
    }
}
