using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Platform.Domain.Enterprises;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;
using Platform.Domain.Indicators.Sample;

namespace Platform.Bench.Index;

/// <summary>
/// Writes what all departments deliver about many enterprises in two years, as files that the platform takes in bulk, and the register
/// of the enterprises. Made up; the same numbers give the same files.
/// </summary>
internal sealed class DeliveryFiles(IndicatorCatalogue catalogue, UnitList units, IReadOnlyList<string> towns)
{
    private const int Years = 2;
    private const int LastYear = 2025;
    private const string Register = "register.csv";

    /// <summary>Writes the register, and below <c>deliveries</c> a file for each template and year.</summary>
    /// <returns>How many figures the deliveries hold.</returns>
    internal long Write(string folder, int enterprises)
    {
        var directory = Directory.CreateDirectory(Path.Combine(folder, "deliveries")).FullName;
        var files = DeliveryTemplate.Of(catalogue, units).SelectMany(template => Enumerable.Range(0, Years)
            .Select(year => new TemplateFile(directory, template, year, LastYear - Years + 1))).ToList();
        var figures = 0L;
        using (var register = new StreamWriter(Path.Combine(folder, Register)))
        {
            register.WriteLine("creditCode,name,industry,division,kind,employees");
            for (var number = 0; number < enterprises; number++)
            {
                var (code, employees) = (CodeOf(number), 5 + (number * 7919 % 600));
                register.WriteLine($"{code},示例企业{number:D6},C3465,{towns[number % towns.Count]},private,{employees}");
                var history = SampleGenerator.History(catalogue, 'C', employees, (ulong)number, Years);
                figures += files.Sum(file => file.Write(code, history[file.Year].Figures));
            }
        }

        files.ForEach(file => file.Dispose());
        return figures;
    }

    // MA1 and six digits tell the enterprises apart; the last character is the check of GB 32100-2015.
    private static string CodeOf(int number) => "0123456789ABCDEFGHJKLMNPQRTUWXY"
        .Select(check => UnifiedSocialCreditCode.Parse($"91330784MA1{number:D6}{check}")).First(parsed => parsed.Succeeded).Expect().Value;

    /// <summary>The file of one template for the last period of one year.</summary>
    private sealed class TemplateFile : IDisposable
    {
        private readonly List<DeliveryColumn> _columns;
        private readonly string _period;
        private readonly StreamWriter _writer;

        internal TemplateFile(string directory, DeliveryTemplate template, int year, int firstYear)
        {
            Year = year;
            _period = DeliveryPeriod.Of(template.Period, new DateOnly(firstYear + year, 12, 31)).ToString();
            _columns = [.. template.Columns.Where(column => !column.IsOptional)];
            _writer = new StreamWriter(Path.Combine(directory, $"{template.Department}_{_period}.csv"), append: false, new UTF8Encoding(false), bufferSize: 1 << 16);
            _writer.WriteLine(string.Join(',', _columns.Select(column => column.Code)));
        }

        internal int Year { get; }

        public void Dispose() => _writer.Dispose();

        /// <summary>Writes a row.</summary>
        /// <returns>How many figures it holds.</returns>
        internal int Write(string enterprise, ImmutableDictionary<string, double> figures)
        {
            var written = 0;
            for (var place = 0; place < _columns.Count; place++)
            {
                _writer.Write(place == 0 ? "" : ",");
                _writer.Write(_columns[place].Kind switch
                {
                    DeliveryColumnKind.Enterprise => enterprise,
                    DeliveryColumnKind.Period => _period,
                    _ => figures.TryGetValue(_columns[place].Code, out var value) ? Cell(_columns[place], value, ref written) : "",
                });
            }

            _writer.WriteLine();
            return written;
        }

        private static string Cell(DeliveryColumn column, double value, ref int written)
        {
            written++;
            return column.Kind switch
            {
                DeliveryColumnKind.Grade => column.Grades.First(grade => grade.Value == value).Name,
                DeliveryColumnKind.ChecklistItem => value > 0 ? "是" : "否",
                _ => value.ToString(CultureInfo.InvariantCulture),
            };
        }
    }
}
