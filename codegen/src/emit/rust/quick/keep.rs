//! Which members' values a quick look keeps: those that conditions look at.

use std::collections::BTreeMap;

use model::{Claim, Contract, Field, Kind, Model, Predicate, Struct, Type};
use proc_macro2::TokenStream;
use quote::quote;

use super::super::names;
use super::Scene;

/// What is kept of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Keep {
    /// Whether it is there.
    Presence,
    /// What it says.
    Text,
    /// What is kept of the object.
    Object,
}

/// What is kept, by type and member.
pub(super) struct Kept<'m>(BTreeMap<(&'m str, &'m str), Keep>);

impl<'m> Kept<'m> {
    pub(super) fn of(model: &'m Model, contract: &'m Contract) -> Self {
        let mut kept = Self(BTreeMap::new());
        for definition in &contract.types {
            let Some(body) = contract.struct_named(&definition.name) else { continue };
            let in_force = body
                .conditions
                .iter()
                .filter(|condition| model.rule(&condition.rule).is_some_and(|rule| model.in_force(rule)));
            for condition in in_force {
                let mut wanted = Wanted { contract, definition, kept: &mut kept };
                condition.when.iter().for_each(|predicate| wanted.predicate(predicate));
                wanted.claim(&condition.claim);
            }
        }
        kept
    }

    pub(super) fn field(&self, definition: &str, field: &str) -> Option<Keep> {
        self.0.get(&(definition, field)).copied()
    }

    /// Whether anything of the type is kept.
    pub(super) fn keeps(&self, definition: &str) -> bool {
        self.0.keys().any(|(of, _)| *of == definition)
    }
}

impl Scene<'_> {
    /// The struct of what is kept of a type, if anything is.
    pub(super) fn kept_struct(&self, definition: &Type, body: &Struct) -> Option<TokenStream> {
        let fields: Vec<_> = body.fields.iter().filter_map(|field| self.kept_field(definition, field)).collect();
        if fields.is_empty() {
            return None;
        }
        let name = names::type_name(&definition.name);
        let doc = format!(" What conditions look at in a [`{0}`](super::types::{0}).", definition.name);
        Some(quote! {
            #[doc = #doc]
            #[derive(Clone, Copy, Default)]
            struct #name<'a> { #(#fields,)* _borrows: std::marker::PhantomData<&'a ()> }
        })
    }

    fn kept_field(&self, definition: &Type, field: &Field) -> Option<TokenStream> {
        let ident = names::snake(&field.name);
        let kind = match (self.kept.field(&definition.name, &field.name)?, &field.kind) {
            (Keep::Object, Kind::Struct { name }) => {
                let name = names::type_name(name);
                quote!(Option<#name<'a>>)
            }
            (Keep::Text, _) => quote!(Option<&'a [u8]>),
            _ => quote!(bool),
        };
        Some(quote!(#ident: #kind))
    }
}

/// Collects what the conditions of one type want.
struct Wanted<'k, 'm> {
    contract: &'m Contract,
    definition: &'m Type,
    kept: &'k mut Kept<'m>,
}

impl<'m> Wanted<'_, 'm> {
    fn claim(&mut self, claim: &'m Claim) {
        match claim {
            Claim::Required { member } | Claim::Forbidden { member } => self.path(member, Keep::Presence),
            Claim::Holds { at, predicate } => {
                self.path(at, Keep::Presence);
                self.predicate(predicate);
            }
            Claim::Equal { right, pairs, .. } => {
                self.path(right, Keep::Presence);
                for (left, right) in pairs {
                    self.path(left, Keep::Text);
                    self.path(right, Keep::Text);
                }
            }
            Claim::ResultRow { at, id, code, status } => {
                if !at.is_empty() {
                    self.path(at, Keep::Presence);
                }
                [id, code, status].into_iter().for_each(|member| self.path(member, Keep::Text));
            }
            Claim::Within { member, after: other, .. } | Claim::NotBefore { member, other } => {
                self.path(member, Keep::Text);
                self.path(other, Keep::Text);
            }
        }
    }

    fn predicate(&mut self, predicate: &'m Predicate) {
        match predicate {
            Predicate::Is { member, .. } | Predicate::Has { member, .. } => self.path(member, Keep::Text),
            Predicate::Present { member } => self.path(member, Keep::Presence),
            Predicate::Differ { left, right } => {
                self.path(left, Keep::Text);
                self.path(right, Keep::Text);
            }
            Predicate::All { of } | Predicate::Any { of } => of.iter().for_each(|part| self.predicate(part)),
            Predicate::Not { of } => self.predicate(of),
        }
    }

    fn path(&mut self, path: &'m [String], last: Keep) {
        let mut definition = self.definition.name.as_str();
        for (place, name) in path.iter().enumerate() {
            let field = self
                .contract
                .struct_named(definition)
                .and_then(|body| body.fields.iter().find(|field| field.name == *name));
            let Some(field) = field else { return };
            let keep = if place + 1 < path.len() { Keep::Object } else { last };
            let known = self.kept.0.entry((definition, &field.name)).or_insert(keep);
            *known = (*known).max(keep);
            match &field.kind {
                Kind::Struct { name } => definition = name,
                _ => return,
            }
        }
    }
}
