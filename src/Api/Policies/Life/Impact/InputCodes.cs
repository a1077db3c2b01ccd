using System.Runtime.InteropServices;
using Platform.Rules.Tables.Subjects;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Codes of values that mean the same in several tables: equal codes of an input, equal values.</summary>
internal sealed class InputCodes
{
    // Beyond the codes that columns give to numbers, and not theirs of null.
    private const ulong Told = 1UL << 62;
    private readonly Dictionary<string, ulong> _codes = new(StringComparer.Ordinal);

    public ulong Of(SubjectColumn? column, int row) =>
        column is not (null or CodedColumn) && column.Code(row) is { } code ? (ulong)code : Of(column?.Value(row).ToString() ?? "");

    private ulong Of(string value)
    {
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codes, value, out var isKnown);
        code = isKnown ? code : Told + (uint)_codes.Count;
        return code;
    }
}
