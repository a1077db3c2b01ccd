using System.Text;

namespace Platform.Rules.Feel.Syntax;

/// <summary>DMN 1.5, 10.3.1.2, rules 28 and 29: which code points start and continue a name.</summary>
internal static class NameCharacters
{
    internal static bool IsStart(Rune rune) => rune.Value switch
    {
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '_' => true,
        < 0xC0 or 0xD7 or 0xF7 => false,
        <= 0x2FF or >= 0x370 and <= 0x37D or >= 0x37F and <= 0x1FFF => true,
        0x200C or 0x200D or >= 0x2070 and <= 0x218F or >= 0x2C00 and <= 0x2FEF => true,
        >= 0x3001 and <= 0xD7FF or >= 0xF900 and <= 0xFDCF => true,
        0xFEFF => false,
        >= 0xFDF0 and <= 0xFFFD or >= 0x10000 and <= 0xEFFFF => true,
        _ => false,
    };

    internal static bool IsPart(Rune rune) => rune.Value switch
    {
        >= '0' and <= '9' or 0xB7 or >= 0x300 and <= 0x36F or 0x203F or 0x2040 => true,
        _ => IsStart(rune),
    };
}
