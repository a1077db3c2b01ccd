using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Catalogues;

public sealed partial class CatalogueReader
{
    private static IndicatorShape ReadShape(LocatedElement owner)
    {
        if (owner.Required("shape") is not { } element)
        {
            return new LinearShape(double.NaN, double.NaN);
        }

        var kind = element.IsObject ? element.Text("kind") : "";
        switch (kind)
        {
            case "linear" when element.Member("target") is { IsObject: true } target:
                return Range(element, target);
            case "linear":
                element.OnlyMembers("kind", "floor", "target");
                return Ends(element, (floor, target) => new LinearShape(floor, target));
            case "log":
                element.OnlyMembers("kind", "floor", "target");
                element.Positive("floor");
                element.Positive("target");
                return Ends(element, (floor, target) => new LogShape(floor, target));
            case "piecewise":
                return Piecewise(element);
            case "checklist":
                return Checklist(element);
            default:
                ReportKind(element, kind);
                return new LinearShape(double.NaN, double.NaN);
        }
    }

    private static void ReportKind(LocatedElement element, string kind)
    {
        if (!element.IsObject)
        {
            element.OnlyMembers();
        }
        else if (kind.Length > 0)
        {
            element.Report(CatalogueProblems.UnknownValue(
                $"{element.Path}.kind", kind, ["linear", "log", "piecewise", "checklist"]));
        }
    }

    private static IndicatorShape Ends(LocatedElement element, Func<double, double, IndicatorShape> shape)
    {
        var floor = element.Number("floor");
        var target = element.Number("target");
        if (floor == target)
        {
            element.Report(CatalogueProblems.FloorIsTarget(element.Path, floor));
        }

        return shape(floor, target);
    }

    private static RangeShape Range(LocatedElement element, LocatedElement target)
    {
        element.OnlyMembers("kind", "floor", "target", "ceiling");
        target.OnlyMembers("from", "to");
        var shape = new RangeShape(
            element.Number("floor"), target.Number("from"), target.Number("to"), element.Number("ceiling"));
        var disordered = shape.Floor >= shape.TargetFrom || shape.TargetFrom > shape.TargetTo ||
            shape.TargetTo >= shape.Ceiling;
        if (disordered)
        {
            element.Report(CatalogueProblems.RangeNotOrdered(element.Path));
        }

        return shape;
    }

    private static PiecewiseShape Piecewise(LocatedElement element)
    {
        element.OnlyMembers("kind", "points");
        var points = ImmutableArray.CreateBuilder<ShapePoint>();
        foreach (var item in element.Items("points", 2))
        {
            item.OnlyMembers("raw", "score");
            points.Add(new(item.Number("raw"), item.Share("score")));
        }

        var steps = points.Zip(points.Skip(1)).ToList();
        if (steps.Exists(step => step.First.Raw >= step.Second.Raw))
        {
            element.Report(CatalogueProblems.PiecewiseNotRising(element.Path));
        }

        var rises = steps.Exists(step => step.Second.Score > step.First.Score);
        var falls = steps.Exists(step => step.Second.Score < step.First.Score);
        if (rises == falls && steps.Count > 0)
        {
            element.Report(CatalogueProblems.PiecewiseNotMonotone(element.Path));
        }

        return new(points.ToImmutable());
    }

    private static ChecklistShape Checklist(LocatedElement element)
    {
        element.OnlyMembers("kind", "items", "floor", "target");
        var items = ImmutableArray.CreateBuilder<ChecklistItem>();
        var taken = new HashSet<string>();
        foreach (var item in element.Items("items", 1))
        {
            item.OnlyMembers("code", "names", "weight");
            items.Add(new(UniqueCode(item, "code", taken), item.Names("names"), item.Positive("weight", otherwise: 1)));
        }

        var (floor, target) = (element.Share("floor"), element.Share("target"));
        if (floor >= target)
        {
            element.Report(CatalogueProblems.OutOfRange(
                $"{element.Path}.target", target, "高于下限", "over the floor"));
        }

        return new(items.ToImmutable(), floor, target);
    }
}
