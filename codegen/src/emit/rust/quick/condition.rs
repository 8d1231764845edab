//! Conditions between values that were kept: where one is broken, the quick look gives up.
//! They mean what those over views mean when every member is good.

use model::{Claim, Condition, Contract, Kind, MemberPath, Predicate, Struct, Type};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::condition::members;
use super::super::names;
use super::Scene;
use super::keep::Keep;
use super::switch::switch;
use super::value::byte;

/// The statements for a struct's conditions, with `kept` in scope.
pub(super) fn of_struct(scene: &Scene, definition: &Type, body: &Struct) -> TokenStream {
    let site = Site { scene, definition };
    body.conditions.iter().filter(|condition| scene.in_force(&condition.rule)).map(|of| site.statement(of)).collect()
}

/// Whether an id, a code and a status are together a row of the contract's tables.
pub(super) fn is_row(contract: &Contract) -> TokenStream {
    let mut codes: Vec<&str> = contract.result_codes.iter().map(|row| row.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    let cases: Vec<_> = codes
        .iter()
        .map(|code| {
            let rows = contract.result_codes.iter().filter(|row| row.code == *code);
            let rows = rows.map(|row| {
                let status = Literal::byte_string(row.status.as_bytes());
                match &row.id {
                    Some(id) => {
                        let id = Literal::byte_string(id.as_bytes());
                        quote!(status == #status && id == #id)
                    }
                    None => quote!(status == #status),
                }
            });
            (*code, quote!(#(#rows)||*))
        })
        .collect();
    if cases.is_empty() {
        return TokenStream::new();
    }
    let switch = switch(&quote!(code), &cases, &quote!(false));
    quote! {
        /// Whether these are together a row of the contract's result codes.
        #[allow(dead_code)]
        fn is_row(id: &[u8], code: &[u8], status: &[u8]) -> bool {
            #switch
        }
    }
}

/// The struct at which the paths of a condition start.
struct Site<'s, 'm> {
    scene: &'s Scene<'m>,
    definition: &'s Type,
}

impl Site<'_, '_> {
    fn statement(&self, condition: &Condition) -> TokenStream {
        let broken = self.broken(&condition.claim);
        let when = condition.when.as_ref().map(|predicate| {
            let predicate = self.settled(predicate);
            quote!(#predicate &&)
        });
        quote! {
            if #when #broken {
                return None;
            }
        }
    }

    fn broken(&self, claim: &Claim) -> TokenStream {
        match claim {
            Claim::Required { member } => {
                let (present, holder) = (self.present(member), self.reached(member));
                quote!(#holder !#present)
            }
            Claim::Forbidden { member } => self.present(member),
            Claim::Holds { at, predicate } => {
                let (present, broken) =
                    (self.present(at), self.settled(&Predicate::Not { of: Box::new(predicate.clone()) }));
                quote!(#present && #broken)
            }
            Claim::Equal { right, pairs, .. } => {
                let present = self.present(right);
                let differences = pairs.iter().map(|(left, right)| {
                    let (left, right) = (self.text(left), self.text(right));
                    quote!(wire::quick::condition::differ(#left, #right))
                });
                quote!(#present && (false #(|| #differences)*))
            }
            Claim::ResultRow { at, id, code, status } => {
                let present = (!at.is_empty()).then(|| self.present(at)).map(|present| quote!(#present &&));
                let (id, code, status) = (self.text(id), self.text(code), self.text(status));
                quote! {
                    #present matches!((#id, #code, #status), (Some(id), Some(code), Some(status)) if !is_row(id, code, status))
                }
            }
            Claim::Within { member, after, min_seconds, max_seconds } => {
                let (later, earlier) = (self.text(member), self.text(after));
                quote!(wire::quick::condition::outside(#earlier, #later, #min_seconds..=#max_seconds))
            }
            Claim::NotBefore { member, other } => {
                let (later, earlier) = (self.text(member), self.text(other));
                quote!(wire::quick::condition::before(#later, #earlier))
            }
        }
    }

    /// A predicate that holds only when everything that it looks at is settled.
    fn settled(&self, predicate: &Predicate) -> TokenStream {
        let mut paths = Vec::new();
        members(predicate, &mut paths);
        let guards = paths.iter().map(|path| self.reached(path));
        let expression = self.expression(predicate);
        quote!(#(#guards)* #expression)
    }

    fn expression(&self, predicate: &Predicate) -> TokenStream {
        match predicate {
            Predicate::Is { member, values } => {
                let member = self.text(member);
                let cases: Vec<_> = values.iter().map(|value| (value.as_str(), quote!(true))).collect();
                let switch = switch(&quote!(text), &cases, &quote!(false));
                quote!(#member.is_some_and(|text| #switch))
            }
            Predicate::Has { member, item, separator } => {
                let (member, item) = (self.text(member), Literal::byte_string(item.as_bytes()));
                // Then only the reader can tell.
                let Some(separator) = byte(*separator) else { return quote!({ return None }) };
                quote!(wire::quick::condition::has(#member, #item, #separator))
            }
            Predicate::Present { member } => self.present(member),
            Predicate::Differ { left, right } => {
                let (left, right) = (self.text(left), self.text(right));
                quote!(wire::quick::condition::differ(#left, #right))
            }
            Predicate::All { of } => {
                let parts = of.iter().map(|part| self.expression(part));
                quote!((true #(&& #parts)*))
            }
            Predicate::Any { of } => {
                let parts = of.iter().map(|part| self.expression(part));
                quote!((false #(|| #parts)*))
            }
            Predicate::Not { of } => {
                let part = self.expression(of);
                quote!(!#part)
            }
        }
    }

    /// `Option<&[u8]>`: what the member at the end of a path says.
    fn text(&self, path: &MemberPath) -> TokenStream {
        self.member(path)
    }

    /// Whether the member at the end of a path is there.
    fn present(&self, path: &MemberPath) -> TokenStream {
        let member = self.member(path);
        match self.keep(path) {
            Some(Keep::Presence) if path.len() > 1 => quote!((#member == Some(true))),
            Some(Keep::Presence) => member,
            _ => quote!(#member.is_some()),
        }
    }

    /// That every object on the way is there, with `&&` after it; nothing where there is none.
    fn reached(&self, path: &MemberPath) -> TokenStream {
        match path.split_last() {
            Some((_, holder)) if !holder.is_empty() => {
                let holder = self.member(holder);
                quote!(#holder.is_some() &&)
            }
            _ => TokenStream::new(),
        }
    }

    fn member(&self, path: &[String]) -> TokenStream {
        let Some((first, rest)) = path.split_first() else { return quote!(None::<&[u8]>) };
        let first = names::snake(first);
        let mut expression = quote!(kept.#first);
        for (place, name) in rest.iter().enumerate() {
            let name = names::snake(name);
            let is_flag = self.keep(&path[..place + 2]) == Some(Keep::Presence);
            expression = if is_flag {
                quote!(#expression.map(|object| object.#name))
            } else {
                quote!(#expression.and_then(|object| object.#name))
            };
        }
        expression
    }

    fn keep(&self, path: &[String]) -> Option<Keep> {
        let (last, holders) = path.split_last()?;
        let mut definition = self.definition.name.as_str();
        for name in holders {
            let body = self.scene.contract.struct_named(definition)?;
            match &body.fields.iter().find(|field| field.name == *name)?.kind {
                Kind::Struct { name } => definition = name,
                _ => return None,
            }
        }
        self.scene.kept.field(definition, last)
    }
}
