using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Catalogues;

public sealed partial class CatalogueReader
{
    // Explaining a gate is exact over all subsets of its children (2^12 of them).
    private const int MostGateChildren = 12;

    private static readonly FrozenDictionary<string, ReportingPeriod> Periods =
        new Dictionary<string, ReportingPeriod>
        {
            ["year"] = ReportingPeriod.Year,
            ["half-year"] = ReportingPeriod.HalfYear,
            ["quarter"] = ReportingPeriod.Quarter,
            ["month"] = ReportingPeriod.Month,
            ["round"] = ReportingPeriod.Round,
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, BasisGrade> Grades = new Dictionary<string, BasisGrade>
    {
        ["G"] = BasisGrade.Grounded,
        ["P"] = BasisGrade.Partial,
        ["D"] = BasisGrade.Design,
    }.ToFrozenDictionary();

    private IndicatorGroup Group(LocatedElement element, double weight)
    {
        ReadOnlySpan<string> members =
            ["code", "names", "weight", "aggregation", "gate", "minimumCoverage", "children"];
        element.OnlyMembers(members);
        var code = UniqueCode(element, "code", _codes);
        var names = element.Names("names");
        var children = ImmutableArray.CreateRange(element.Items("children", 0).Select(Node));
        if (children.IsEmpty)
        {
            element.Report(CatalogueProblems.EmptyGroup(element.Path, code));
        }

        var aggregation = ReadAggregation(element, children.Length);
        return new(code, names, weight, aggregation, element.Share("minimumCoverage"), children);
    }

    private static Aggregation ReadAggregation(LocatedElement element, int children)
    {
        var kind = element.Text("aggregation");
        if (kind == "minimumGate" && children > MostGateChildren)
        {
            element.Report(CatalogueProblems.TooMany($"{element.Path}.children", MostGateChildren));
        }

        if (kind != "minimumGate" && element.Has("gate"))
        {
            element.Report(CatalogueProblems.UnknownMember(element.Path, "gate"));
        }

        return kind switch
        {
            "arithmetic" => new ArithmeticMean(),
            "geometric" => new GeometricMean(),
            "minimumGate" => new MinimumGate(element.Share("gate")),
            _ => Unknown(),
        };

        Aggregation Unknown()
        {
            if (kind.Length > 0)
            {
                element.Report(CatalogueProblems.UnknownValue(
                    $"{element.Path}.aggregation", kind, ["arithmetic", "geometric", "minimumGate"]));
            }

            return new ArithmeticMean();
        }
    }

    private CatalogueNode Node(LocatedElement element)
    {
        var weight = element.Positive("weight");
        return element.Has("children") || !element.Has("shape") ? Group(element, weight) : Leaf(element, weight);
    }

    private Indicator Leaf(LocatedElement element, double weight)
    {
        element.OnlyMembers(
            "code", "names", "weight", "unit", "shape", "department", "period", "formula", "basis", "measure",
            "byIndustry", "grades", "effort", "plausible");
        var code = UniqueCode(element, "code", _codes);
        var names = element.Names("names");
        var unit = ReadUnit(element);
        var shape = ReadShape(element);
        var provenance = new IndicatorProvenance(
            element.Text("department"), element.Choice("period", Periods), element.Text("formula"),
            ReadBasis(element));
        return new(
            code, names, weight, unit, shape, provenance, ReadMeasure(element), ReadByIndustry(element),
            ReadGrades(element), element.Positive("effort", otherwise: 1),
            ReadPlausible(element));
    }

    private string ReadUnit(LocatedElement element)
    {
        var unit = element.Text("unit");
        if (unit.Length > 0 && !_units.Contains(unit))
        {
            element.Report(CatalogueProblems.UnknownUnit($"{element.Path}.unit", unit));
        }

        return unit;
    }

    private static PlausibleRange? ReadPlausible(LocatedElement element)
    {
        if (element.Member("plausible") is not { } plausible)
        {
            return null;
        }

        plausible.OnlyMembers("from", "to");
        var range = new PlausibleRange(plausible.Number("from"), plausible.Number("to"));
        if (range.From >= range.To)
        {
            plausible.Report(CatalogueProblems.RangeEmpty(plausible.Path));
        }

        return range;
    }

    private static Basis ReadBasis(LocatedElement element)
    {
        if (element.Required("basis") is not { } basis)
        {
            return new(BasisGrade.Design, "");
        }

        basis.OnlyMembers("grade", "note");
        return new(basis.Choice("grade", Grades), basis.Text("note"));
    }

    private static ImmutableArray<Grade> ReadGrades(LocatedElement element)
    {
        var grades = ImmutableArray.CreateBuilder<Grade>();
        var taken = new HashSet<string>();
        foreach (var item in element.Items("grades", 0))
        {
            item.OnlyMembers("grade", "value");
            grades.Add(new(UniqueCode(item, "grade", taken), item.Number("value")));
        }

        return grades.ToImmutable();
    }

    private static ImmutableArray<IndustryShape> ReadByIndustry(LocatedElement element)
    {
        var rules = ImmutableArray.CreateBuilder<IndustryShape>();
        var taken = new HashSet<string>();
        foreach (var item in element.Items("byIndustry", 0))
        {
            item.OnlyMembers("sections", "shape", "basis");
            var sections = item.Items("sections", 1).Select(section => Section(section, taken));
            rules.Add(new([.. sections], ReadShape(item), ReadBasis(item)));
        }

        return rules.ToImmutable();
    }

    // GB/T 4754-2017 has the sections A to T.
    private static string Section(LocatedElement element, HashSet<string> taken)
    {
        var section = element.AsText();
        if (section.Length > 0 && section is not [>= 'A' and <= 'T'])
        {
            element.Report(CatalogueProblems.UnknownValue(element.Path, section, ["A … T"]));
        }
        else if (section.Length > 0 && !taken.Add(section))
        {
            element.Report(CatalogueProblems.SectionTwice(element.Path, section));
        }

        return section;
    }
}
