public import CurriculumModel

/// Whole days for a calendar program (iCalendar, RFC 5545).
public struct CalendarFile: Sendable {
  public struct Event: Sendable, Hashable {
    /// The same whenever the event is told again, and of no other event anywhere.
    public let id: String
    public let day: CalendarDate
    public let summary: String
    public let address: String?

    public init(id: String, day: CalendarDate, summary: String, address: String?) {
      self.id = id
      self.day = day
      self.summary = summary
      self.address = address
    }
  }

  public let name: String
  /// When it was made; with the day alone it is the same all day.
  public let made: CalendarDate
  public let events: [Event]

  public init(name: String, made: CalendarDate, events: [Event]) {
    self.name = name
    self.made = made
    self.events = events
  }

  public var text: String {
    let start = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Groundwork//Due dates//EN",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
      "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ]
    let lines = start + events.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(of event: Event) -> [String] {
    let next = CalendarDate(daysSinceEpoch: event.day.daysSinceEpoch + 1)
    return [
      "BEGIN:VEVENT", "UID:\(Self.escaped(event.id))",
      "DTSTAMP:\(Self.digits(made))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.digits(event.day))",
      next.map { "DTEND;VALUE=DATE:\(Self.digits($0))" },
      "SUMMARY:\(Self.escaped(event.summary))",
      event.address.map { "URL:\($0)" },
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ].compactMap(\.self)
  }

  private static func digits(_ day: CalendarDate) -> String {
    day.description.filter { $0 != "-" }
  }

  /// TEXT of RFC 5545, 3.3.11.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case "\n", "\r\n", "\r": escaped += "\\n"
      default: escaped.append(character)
      }
    }
  }

  /// Lines of at most 75 octets; what goes on begins with a space (RFC 5545, 3.1). Scalars stay
  /// whole.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if width + octets > 75 {
        folded += "\r\n "
        width = 1
      }
      folded.unicodeScalars.append(scalar)
      width += octets
    }
    return folded
  }
}
