namespace Platform.Api.Data.Configurations;

/// <summary>Longest values of text columns, in characters.</summary>
internal static class Lengths
{
    public const int Division = 12;
    public const int Code = 40;
    public const int Name = 100;
    public const int Line = 200;
    public const int Text = 4000;
}
