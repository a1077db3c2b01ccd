using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>A selected field exists on the type that it is selected from.</summary>
// https://spec.graphql.org/September2025/#sec-Field-Selections
internal sealed class FieldsOnCorrectType : DocumentRule
{
    internal FieldsOnCorrectType(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not FieldNode field || Context.Types.ParentType is not { } type || Context.Types.Field is not null)
        {
            return;
        }

        var name = field.Name.Value;
        var suggestion = ValidationPhrases.SuggestedTypes(TypesWithField(type, name));
        if (suggestion == ErrorPhrase.Empty && type is FieldsType fieldsType)
        {
            suggestion = Suggestions.For(name, fieldsType.Fields.Select(candidate => candidate.Name));
        }

        Context.Report(ValidationErrors.FieldUnknown.At(node, ("field", name), ("type", type.Name), ("suggestion", suggestion)));
    }

    // The types below an abstract type that have the field, the most common ones first.
    private static List<string> TypesWithField(CompositeType type, string field)
    {
        var counts = new Dictionary<FieldsType, int>();
        foreach (var possible in type is ObjectType ? [] : type.PossibleTypes.Where(candidate => candidate.Fields.Find(field) is not null))
        {
            var interfaces = possible.Interfaces.OfType<InterfaceType>().Where(candidate => candidate.Fields.Find(field) is not null);
            foreach (var holder in interfaces.Prepend<FieldsType>(possible))
            {
                counts[holder] = counts.GetValueOrDefault(holder) + 1;
            }
        }

        var sorted = new List<FieldsType>();
        foreach (var holder in counts.Keys)
        {
            Insert(sorted, holder, (left, right) => counts[right] != counts[left] ? counts[right] - counts[left] : CompareGenerality(left, right));
        }

        return [.. sorted.Select(holder => holder.Name)];
    }

    // Generality and name do not make one order together, so the way of sorting matters: binary insertion, as the reference has it.
    private static void Insert(List<FieldsType> sorted, FieldsType type, Comparison<FieldsType> compare)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = compare(type, sorted[middle]) < 0 ? (low, middle) : (middle + 1, high);
        }

        sorted.Insert(low, type);
    }

    private static int CompareGenerality(FieldsType left, FieldsType right)
    {
        if (left is InterfaceType && right.IsSubTypeOf(left) && left != right)
        {
            return -1;
        }

        var isRightAbove = right is InterfaceType && left.IsSubTypeOf(right) && left != right;
        return isRightAbove ? 1 : NaturalOrder.Compare(left.Name, right.Name);
    }
}
