//! The header field `Plural-Forms`: how many forms a PO file has, and a C expression for the index of
//! the form.

/// The numbers to compare. Programs disagree about the form of 0 (French, Portuguese), which does not
/// change the order of the forms.
const NUMBERS: std::ops::RangeInclusive<u64> = 1..=200;
/// No language needs a longer expression. The limit bounds the recursion.
const MAX_LENGTH: usize = 1000;

/// Returns whether two values of the field number the forms in the same way.
pub fn is_same(one: &str, other: &str) -> bool {
    let forms = forms(one);
    forms.is_some() && forms == self::forms(other)
}

/// Returns the number of forms, and the index of the form of each number.
fn forms(field: &str) -> Option<(u64, Vec<u64>)> {
    let field: String = field.split_whitespace().collect();
    let (count, rest) = field.strip_prefix("nplurals=")?.split_once(';')?;
    let expression = rest.strip_prefix("plural=")?.trim_end_matches(';');
    if expression.len() > MAX_LENGTH {
        return None;
    }
    let indexes = NUMBERS.map(|n| {
        let rest = expression;
        let mut expression = Expression { rest, n };
        let index = expression.choice()?;
        expression.rest.is_empty().then_some(index)
    });
    Some((count.parse().ok()?, indexes.collect::<Option<Vec<u64>>>()?))
}

type Operator = (&'static str, fn(u64, u64) -> Option<u64>);

/// The operators, from those that bind least.
const OPERATORS: [&[Operator]; 5] = [
    &[("||", |a, b| Some(u64::from(a != 0 || b != 0)))],
    &[("&&", |a, b| Some(u64::from(a != 0 && b != 0)))],
    &[
        ("==", |a, b| Some(u64::from(a == b))),
        ("!=", |a, b| Some(u64::from(a != b))),
    ],
    &[
        ("<=", |a, b| Some(u64::from(a <= b))),
        (">=", |a, b| Some(u64::from(a >= b))),
        ("<", |a, b| Some(u64::from(a < b))),
        (">", |a, b| Some(u64::from(a > b))),
    ],
    &[("%", u64::checked_rem)],
];

/// An expression without spaces, evaluated for a number. Every method returns `None` if the rest of
/// the expression is invalid.
struct Expression<'e> {
    rest: &'e str,
    n: u64,
}

impl Expression<'_> {
    fn skip(&mut self, token: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(token)?;
        Some(())
    }

    fn choice(&mut self) -> Option<u64> {
        let condition = self.operation(0)?;
        if self.skip("?").is_none() {
            return Some(condition);
        }
        let yes = self.choice()?;
        self.skip(":")?;
        let no = self.choice()?;
        Some(if condition == 0 { no } else { yes })
    }

    fn operation(&mut self, level: usize) -> Option<u64> {
        let Some(operators) = OPERATORS.get(level) else {
            return self.operand();
        };
        let mut value = self.operation(level + 1)?;
        while let Some((_, apply)) = operators
            .iter()
            .find(|(token, _)| self.skip(token).is_some())
        {
            value = apply(value, self.operation(level + 1)?)?;
        }
        Some(value)
    }

    fn operand(&mut self) -> Option<u64> {
        if self.skip("n").is_some() {
            return Some(self.n);
        }
        if self.skip("!").is_some() {
            return Some(u64::from(self.operand()? == 0));
        }
        if self.skip("(").is_some() {
            let value = self.choice()?;
            self.skip(")")?;
            return Some(value);
        }
        let is_other = |character: char| !character.is_ascii_digit();
        let end = self.rest.find(is_other).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        digits.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn fields() {
        let german = "nplurals=2; plural=(n != 1);";
        let russian = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 \
            : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);";
        let latvian = "nplurals=3; plural=(n%10==0 || (n%100>=11 && n%100<=19) ? 0 \
            : n%10==1 && n%100!=11 ? 1 : 2);";
        for (field, own, expected, why) in [
            ("nplurals=2; plural=n != 1;", german, true, "no parentheses"),
            ("nplurals=2;plural=!(n==1)", german, true, "no spaces"),
            ("nplurals=2; plural=n>1;", german, true, "another form of 0"),
            ("nplurals=2; plural=n==1;", german, false, "another order"),
            ("nplurals=1; plural=0;", german, false, "one form"),
            (
                "nplurals=3; plural=n!=1;",
                german,
                false,
                "another number of forms",
            ),
            (russian, russian, true, "three forms"),
            (
                "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 \
                 && (n%100<12 || n%100>14) ? 1 : 2;",
                russian,
                true,
                "the same forms by other limits",
            ),
            (
                "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);",
                latvian,
                false,
                "the order of older programs",
            ),
            ("nplurals=2; plural=n %0;", german, false, "a division by 0"),
            (
                "nplurals=2; plural=(n != 1;",
                german,
                false,
                "an open parenthesis",
            ),
            (
                "nplurals=2; plural=n != 1 2;",
                german,
                false,
                "a word too many",
            ),
            ("nplurals=2", german, false, "no expression"),
        ] {
            assert_eq!(is_same(field, own), expected, "{why}");
        }
        let nested = format!("nplurals=2; plural={}n", "(".repeat(1_000_000));
        assert!(!is_same(&nested, german), "too long");
    }
}
