using System.Globalization;
using Platform.Domain;
using Platform.Domain.Enterprises;
using Platform.Domain.Regions;

namespace Platform.Api.Import;

/// <summary>Turns rows of the enterprise file into checked values. Every mistake of a row is reported, not the first alone.</summary>
public sealed class EnterpriseRowReader
{
    private static readonly (string Text, OrganisationKind Value)[] Kinds =
    [
        ("private", OrganisationKind.Private), ("民营企业", OrganisationKind.Private), ("民营", OrganisationKind.Private),
        ("state_owned", OrganisationKind.StateOwned), ("国有及国有控股", OrganisationKind.StateOwned), ("国有", OrganisationKind.StateOwned),
        ("private_non_enterprise", OrganisationKind.PrivateNonEnterprise), ("民办非企业单位", OrganisationKind.PrivateNonEnterprise), ("民非", OrganisationKind.PrivateNonEnterprise),
    ];

    private static readonly (string Text, OperatingStatus Value)[] Statuses =
    [
        ("active", OperatingStatus.Active), ("正常", OperatingStatus.Active), ("存续", OperatingStatus.Active),
        ("abnormal", OperatingStatus.Abnormal), ("经营异常", OperatingStatus.Abnormal),
        ("suspended", OperatingStatus.Suspended), ("停产停业", OperatingStatus.Suspended),
        ("deregistered", OperatingStatus.Deregistered), ("注销", OperatingStatus.Deregistered),
    ];

    private static readonly (string Text, bool Value)[] Flags =
    [
        ("是", true), ("true", true), ("yes", true), ("1", true), ("y", true),
        ("否", false), ("false", false), ("no", false), ("0", false), ("n", false),
    ];

    private readonly Dictionary<EnterpriseColumn, int> _positions = [];
    private readonly string[] _headers;
    private readonly IndustryClassification _industries;
    private readonly RegionTree _regions;
    private readonly Dictionary<string, DivisionCode> _townsByName;

    private EnterpriseRowReader(IReadOnlyList<string> header, IndustryClassification industries, RegionTree regions)
    {
        _headers = [.. header];
        _industries = industries;
        _regions = regions;
        _townsByName = regions.All.Where(region => region.Level == RegionLevel.Town)
            .GroupBy(region => region.Name)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single().Code);
    }

    /// <summary>Reads the header; the errors are empty exactly if the file can be read.</summary>
    public static (EnterpriseRowReader Reader, IReadOnlyList<RowError> Errors) ForHeader(
        IReadOnlyList<string> header, IndustryClassification industries, RegionTree regions)
    {
        var reader = new EnterpriseRowReader(header, industries, regions);
        var errors = new List<RowError>();
        for (var position = 0; position < header.Count; position++)
        {
            var name = header[position];
            var column = EnterpriseColumn.All.FirstOrDefault(known => known.Matches(name));
            if (column is null)
            {
                errors.Add(new RowError(1, name, ImportErrors.UnknownColumn(name)));
            }
            else if (!reader._positions.TryAdd(column, position))
            {
                errors.Add(new RowError(1, name, ImportErrors.DuplicateColumn(name)));
            }
        }

        var missing = EnterpriseColumn.All.Where(column => column.IsRequired && !reader._positions.ContainsKey(column)).ToList();
        if (missing.Count > 0)
        {
            errors.Add(new RowError(1, null, ImportErrors.MissingColumns(missing.Select(column => $"{column.Name}/{column.OtherNames[0]}"))));
        }

        return (reader, errors);
    }

    /// <summary>Reads one row.</summary>
    /// <returns>The row, or <see langword="null"/> with at least one error added.</returns>
    public DeliveredEnterprise? Read(CsvRow row, List<RowError> errors)
    {
        if (row.Error is not null || row.Values.Count != _headers.Length)
        {
            errors.Add(new RowError(row.Line, null, row.Error ?? ImportErrors.WrongFieldCount(_headers.Length, row.Values.Count)));
            return null;
        }

        var before = errors.Count;
        var cells = new Cells(this, row, errors);
        var code = cells.Take(EnterpriseColumn.CreditCode, UnifiedSocialCreditCode.Parse);
        var industry = cells.Take(EnterpriseColumn.Industry, _industries.Parse);
        var division = cells.Take(EnterpriseColumn.Division, ParseDivision);
        var employees = cells.Optional(EnterpriseColumn.Employees, ParseNumber) ?? cells.Missing<int>(EnterpriseColumn.Employees);
        var female = cells.Optional(EnterpriseColumn.FemaleEmployees, ParseNumber);
        var kind = cells.Optional(EnterpriseColumn.Kind, text => ParseOneOf(text, Kinds)) ?? OrganisationKind.Private;
        var above = cells.Optional(EnterpriseColumn.AboveDesignatedSize, ParseFlag) ?? false;
        var platform = cells.Optional(EnterpriseColumn.PlatformEmployer, ParseFlag) ?? false;
        var union = cells.Optional(EnterpriseColumn.UnionEstablishedOn, ParseDate);
        var status = cells.Optional(EnterpriseColumn.Status, text => ParseOneOf(text, Statuses)) ?? OperatingStatus.Active;
        if (errors.Count > before || code is null || industry is null || division is null)
        {
            return null;
        }

        var profile = new EnterpriseProfile(
            cells.Text(EnterpriseColumn.EnterpriseName) ?? "", cells.Text(EnterpriseColumn.ShortName), industry, division,
            kind, employees, female, above, platform, union);
        if (profile.Check() is not { } refusal)
        {
            return new DeliveredEnterprise(row.Line, code, profile, status);
        }

        errors.Add(new RowError(row.Line, null, refusal));
        return null;
    }

    /// <summary>A column's name as this file's header writes it.</summary>
    public string HeaderOf(EnterpriseColumn column) => _positions.TryGetValue(column, out var position) ? _headers[position] : column.Name;

    private Result<DivisionCode> ParseDivision(string? text)
    {
        var given = text ?? "";
        if (_townsByName.TryGetValue(given, out var town))
        {
            return town;
        }

        var parsed = DivisionCode.Parse(given);
        return parsed.Succeeded && _regions.Find(parsed.Value) is { Level: >= RegionLevel.Town }
            ? parsed
            : ImportErrors.UnknownRegion(given);
    }

    private static Result<int> ParseNumber(string text) =>
        int.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : ImportErrors.NotANumber(text);

    private static Result<DateOnly> ParseDate(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy/M/d", "yyyy年M月d日"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : ImportErrors.NotADate(text);

    private static Result<bool> ParseFlag(string text)
    {
        foreach (var (name, value) in Flags)
        {
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return ImportErrors.NotAFlag(text);
    }

    private static Result<T> ParseOneOf<T>(string text, (string Text, T Value)[] known)
        where T : struct, Enum
    {
        foreach (var (name, value) in known)
        {
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return ImportErrors.UnknownValue(text, known.Select(entry => entry.Text));
    }

    private readonly struct Cells(EnterpriseRowReader reader, CsvRow row, List<RowError> errors)
    {
        public string? Text(EnterpriseColumn column) =>
            reader._positions.TryGetValue(column, out var position) && row.Values[position] is { Length: > 0 } text ? text : null;

        public T? Take<T>(EnterpriseColumn column, Func<string?, Result<T>> parse)
            where T : class
        {
            var parsed = parse(Text(column));
            if (!parsed.Succeeded)
            {
                Add(column, parsed.Error);
            }

            return parsed.Value;
        }

        public T? Optional<T>(EnterpriseColumn column, Func<string, Result<T>> parse)
            where T : struct
        {
            if (Text(column) is not { } text)
            {
                return null;
            }

            var parsed = parse(text);
            if (!parsed.Succeeded)
            {
                Add(column, parsed.Error);
                return default(T);
            }

            return parsed.Value;
        }

        public T Missing<T>(EnterpriseColumn column)
            where T : struct
        {
            Add(column, ImportErrors.NotANumber(""));
            return default;
        }

        private void Add(EnterpriseColumn column, DomainError error) =>
            errors.Add(new RowError(row.Line, reader.HeaderOf(column), error));
    }
}
