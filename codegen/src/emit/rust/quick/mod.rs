//! Quick looks: one function for each struct, which passes an object of it as long as nothing
//! is wrong. Each goes through the members in the order of the document first, comparing names
//! with the expected one; what comes in another order is found by a switch on length and bytes.
//!
//! Only what is in force under the chosen readings is looked at: under others there is no
//! quick look.

mod condition;
mod keep;
mod switch;
mod value;

use model::{Contract, Direction, Field, Kind, Model, Struct, Test, Type, TypeBody};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use self::keep::{Keep, Kept};
use super::names;

/// A struct cannot have more members: there is a bit for each.
const MOST_FIELDS: usize = 64;

/// What is known about the contract while its functions are made.
struct Scene<'m> {
    model: &'m Model,
    contract: &'m Contract,
    kept: Kept<'m>,
}

/// The module `quick` of a contract.
pub(super) fn module(model: &Model, contract: &Contract) -> TokenStream {
    let scene = Scene { model, contract, kept: Kept::of(model, contract) };
    if !scene.tells_messages_apart() {
        return never();
    }
    let structs = || {
        contract.types.iter().filter(|of| !of.pointers.is_empty()).filter_map(|of| match &of.body {
            TypeBody::Struct(body) => Some((of, body)),
            TypeBody::Enum(_) => None,
        })
    };
    let functions = structs().map(|(definition, body)| scene.function(definition, body));
    let kept = structs().filter_map(|(definition, body)| scene.kept_struct(definition, body));
    let (request, response) = (scene.root(Direction::Request), scene.root(Direction::Response));
    let is_row = condition::is_row(contract);
    quote! {
        use wire::quick::{Looked, Path, Quick};
        use wire::{Direction, Scratch};

        /// Looks quickly at a message that says itself that it belongs to this contract: its
        /// findings under the chosen readings if they are nothing but notes; otherwise only
        /// [`check`](super::validate::check) can tell.
        pub fn look(direction: Direction, bytes: &[u8], scratch: &Scratch) -> Looked {
            match direction {
                Direction::Request => Quick::look(bytes, scratch, |quick, value| #request),
                Direction::Response => Quick::look(bytes, scratch, |quick, value| #response),
                Direction::Exchange => Looked::Nothing,
            }
        }
        #(#kept)*
        #is_row
        #(#functions)*
    }
}

/// For contracts whose messages cannot be told apart from others at a quick look.
fn never() -> TokenStream {
    quote! {
        use wire::quick::Looked;
        use wire::{Direction, Scratch};

        /// Messages of this contract take a closer look.
        pub fn look(_: Direction, _: &[u8], _: &Scratch) -> Looked {
            Looked::Nothing
        }
    }
}

impl<'m> Scene<'m> {
    /// Whether heads stand nowhere but at the top of messages, and a second message beside the
    /// first is found: [`Looked::Named`](wire::quick::Looked::Named) stands on both.
    fn tells_messages_apart(&self) -> bool {
        let envelope = &self.model.envelope;
        let names = [&envelope.request, &envelope.response];
        let heads = names.map(|message| format!("/{message}/{}", envelope.head));
        let is_head = |pointer: &String| heads.contains(pointer);
        let are_heads = self.contract.types.iter().all(|definition| {
            let mut pointers = definition.pointers.iter();
            !pointers.clone().any(is_head) || pointers.all(is_head)
        });
        let roots = [&self.contract.request, &self.contract.response];
        are_heads
            && roots.into_iter().all(|root| {
                let unlisted = self.contract.struct_named(root).and_then(|body| body.unlisted.as_ref());
                unlisted.is_some_and(|rule| self.in_force(rule))
            })
    }

    fn root(&self, direction: Direction) -> TokenStream {
        self.contract.root(direction).map_or_else(|| quote!(None), |name| self.call(name, &quote!(&Path::Root)))
    }

    /// The place after an object of a struct that stands at `value`.
    fn call(&self, name: &str, path: &TokenStream) -> TokenStream {
        let function = names::snake(name);
        let end = if self.kept.keeps(name) { quote!(.map(|(end, _)| end)) } else { TokenStream::new() };
        quote!(#function(quick, value, #path) #end)
    }

    fn in_force(&self, rule: &str) -> bool {
        self.model.rule(rule).is_some_and(|rule| self.model.in_force(rule))
    }

    /// What a field's value must satisfy, with the rules.
    fn tests<'f>(&self, field: &'f Field) -> Vec<(&'f str, &'f Test)> {
        let in_force = field.checks.iter().filter(|check| self.in_force(&check.rule));
        in_force.map(|check| (check.rule.as_str(), &check.test)).collect()
    }

    /// The name under which a field has no finding; `None` when there is none.
    fn right_name<'f>(&self, field: &'f Field) -> Option<&'f str> {
        let tests = self.tests(field);
        let mut right = tests.iter().filter_map(|(_, test)| match test {
            Test::Name { name } => Some(name.as_str()),
            _ => None,
        });
        let name = right.next().unwrap_or(&field.name);
        right.all(|other| other == name).then_some(name)
    }

    /// The function of a struct.
    fn function(&self, definition: &Type, body: &Struct) -> TokenStream {
        let name = names::snake(&definition.name);
        let kept = self.kept.keeps(&definition.name).then(|| names::type_name(&definition.name));
        let output = match &kept {
            Some(kept) => quote!((usize, #kept<'a>)),
            None => quote!(usize),
        };
        let members: Option<Vec<_>> = (body.fields.len() <= MOST_FIELDS)
            .then(|| body.fields.iter().map(|field| Some((field, self.right_name(field)?))).collect())
            .flatten();
        let inside = match members {
            Some(members) => self.inside(definition, body, &members, kept.as_ref()),
            None => quote!(None),
        };
        quote! {
            #[allow(unused_mut, unused_variables)]
            fn #name<'a, const INSIDE: bool>(quick: &mut Quick<'a, INSIDE>, value: usize, path: &Path<'_>) -> Option<#output> {
                #inside
            }
        }
    }

    fn inside(
        &self,
        definition: &Type,
        body: &Struct,
        members: &[(&Field, &str)],
        kept: Option<&Ident>,
    ) -> TokenStream {
        let straight = members.iter().enumerate().map(|(place, (field, name))| {
            let expected = value::quoted(name, ":");
            let (value, bit) = (self.value(definition, field, name), bit(place));
            quote! {
                if let Some(value) = quick.next_is(at, seen != 0, #expected) {
                    at = #value?;
                    seen |= #bit;
                }
            }
        });
        let arms = members.iter().enumerate().map(|(place, (field, name))| {
            let (value, bit) = (self.value(definition, field, name), bit(place));
            let place = Literal::usize_unsuffixed(place);
            quote! {
                Some(#place) if seen & #bit == 0 => {
                    at = #value?;
                    seen |= #bit;
                }
            }
        });
        let listed = members.iter().enumerate().flat_map(|(place, (field, right))| {
            let names = std::iter::once(&field.name).chain(&field.spellings);
            // Under its other names it has a finding, so that they lead nowhere.
            let place = move |name: &String| if name == right { place } else { MOST_FIELDS };
            names.map(move |name| (name.as_str(), Literal::usize_unsuffixed(place(name))))
        });
        let listed: Vec<_> = listed.map(|(name, place)| (name, quote!(Some(#place)))).collect();
        let switch = switch::switch(&quote!(name), &listed, &quote!(None));
        let unlisted = self.unlisted(definition, body);
        let presence = self.presence(body);
        let conditions = condition::of_struct(self, definition, body);
        let (let_kept, end) = match kept {
            Some(kept) => (quote!(let mut kept = #kept::default();), quote!(Some((at, kept)))),
            None => (TokenStream::new(), quote!(Some(at))),
        };
        quote! {
            let start = quick.open(value)?;
            let mut at = start + 1;
            let mut seen = 0_u64;
            #let_kept
            #(#straight)*
            at = match quick.closes(at) {
                Some(end) => end,
                None => {
                    let known = quick.known();
                    let mut begun = seen != 0;
                    loop {
                        if let Some(end) = quick.closes(at) {
                            quick.forget(known);
                            break end;
                        }
                        let (name, value) = quick.member(at, begun)?;
                        begun = true;
                        let listed: Option<usize> = #switch;
                        match listed {
                            #(#arms)*
                            None => at = #unlisted?,
                            Some(_) => return None,
                        }
                    }
                }
            };
            #presence
            #conditions
            #end
        }
    }

    /// Around a message there is nothing else: another message could stand there.
    fn unlisted(&self, definition: &Type, body: &Struct) -> TokenStream {
        if [&self.contract.request, &self.contract.response].contains(&&definition.name) {
            return quote!(None);
        }
        let rule = body.unlisted.as_ref().filter(|rule| self.in_force(rule));
        let note = rule.and_then(|rule| self.model.rule(rule)).map(|rule| (rule.severity, names::rule(&rule.id)));
        match note {
            None => quote!(quick.unlisted((name, value), known, None, path)),
            Some((wire::Severity::Note, rule)) => {
                quote!(quick.unlisted((name, value), known, Some(&super::rules::#rule), path))
            }
            Some(_) => quote!(None),
        }
    }

    /// That nothing is missing; what is advised is noted.
    fn presence(&self, body: &Struct) -> TokenStream {
        let mut needed = 0_u64;
        let mut advised = Vec::new();
        for (place, field) in body.fields.iter().enumerate() {
            for (rule, test) in self.tests(field) {
                let severity = self.model.rule(rule).map(|rule| rule.severity);
                match test {
                    Test::Recommended if severity == Some(wire::Severity::Note) => advised.push((place, rule, field)),
                    Test::Present | Test::Recommended => needed |= 1 << place,
                    _ => {}
                }
            }
        }
        let needed = (needed != 0).then(|| {
            let needed = hexadecimal(needed);
            quote! {
                if seen & #needed != #needed {
                    return None;
                }
            }
        });
        let notes = advised.iter().map(|(place, rule, field)| {
            let (bit, rule) = (bit(*place), names::rule(rule));
            let message = format!("member \"{}\" is recommended and missing", field.name);
            quote! {
                if seen & #bit == 0 {
                    quick.missing(&super::rules::#rule, path, (start, at), #message)?;
                }
            }
        });
        let all = advised.iter().fold(0_u64, |all, (place, ..)| all | 1 << place);
        let all = hexadecimal(all);
        let advised = (!advised.is_empty()).then(|| quote! { if seen & #all != #all { #(#notes)* } });
        quote!(#needed #advised)
    }

    /// The place after a field's value that stands at `value`, keeping what is to be kept.
    fn value(&self, definition: &Type, field: &Field, name: &str) -> TokenStream {
        let ident = names::snake(&field.name);
        let path = quote!(&Path::Member(path, #name));
        let keep = self.kept.field(&definition.name, &field.name);
        let own = self.own_name(definition, field);
        let end = match own {
            Some((own, word)) => {
                let word = value::quoted(word, "");
                quote!(quick.own(value, wire::quick::Own::#own, #word))
            }
            None => self.plain_value(field, &path),
        };
        match (keep, &field.kind) {
            (Some(Keep::Object), Kind::Struct { name }) => {
                let function = names::snake(name);
                quote! {
                    #function(quick, value, #path).map(|(end, object)| { kept.#ident = Some(object); end })
                }
            }
            (Some(Keep::Text), _) => quote! {
                match #end {
                    Some(end) => { kept.#ident = Some(quick.kept(value, end)?); Some(end) }
                    None => None,
                }
            },
            (Some(Keep::Presence), _) => quote!({ kept.#ident = true; #end }),
            _ => end,
        }
    }

    /// What a member must say so that the message belongs to this contract by its own words.
    fn own_name(&self, definition: &Type, field: &Field) -> Option<(Ident, &'m str)> {
        let envelope = &self.model.envelope;
        let heads = [&envelope.request, &envelope.response].map(|message| format!("/{message}/{}", envelope.head));
        match () {
            () if !definition.pointers.iter().any(|pointer| heads.contains(pointer)) => None,
            () if field.name == envelope.function => Some((format_ident!("Function"), &self.contract.function)),
            () if field.name == envelope.version => Some((format_ident!("Version"), &self.contract.version)),
            () => None,
        }
    }
}

fn bit(place: usize) -> Literal {
    hexadecimal(1 << place)
}

fn hexadecimal(bits: u64) -> Literal {
    let text = format!("0x{bits:x}");
    text.parse().unwrap_or_else(|_| Literal::u64_unsuffixed(bits))
}
