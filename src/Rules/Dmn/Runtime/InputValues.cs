using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn.Runtime;

/// <summary>The input data of one evaluation, also that of imported models.</summary>
/// <param name="model">The model that is evaluated.</param>
/// <param name="values">What the caller gave.</param>
internal sealed class InputValues(DmnModel model, FeelContext values)
{
    /// <summary>The value of an input; null if the caller gave none.</summary>
    internal FeelValue? Find(DmnModel owner, string name) =>
        values.Find($"{{{owner.Namespace}}}{name}")
        ?? UnderImport(model, values, owner, name)
        ?? values.Find(name);

    /// <summary>Looks along the path of imports that leads to the owner, each a context in the one before.</summary>
    private static FeelValue? UnderImport(DmnModel from, FeelContext values, DmnModel owner, string name) =>
        from.Imports
            .Where(import => import.Model is not null && values.Find(import.Name) is FeelContext)
            .Select(import => import.Model == owner
                ? ((FeelContext?)values.Find(import.Name))?.Find(name)
                : UnderImport(import.Model ?? owner, (FeelContext?)values.Find(import.Name) ?? FeelContext.Empty, owner, name))
            .FirstOrDefault(value => value is not null);
}
