package org.morningback.release.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.morningback.release.yaml.KnowledgeFiles.Authored;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder with the smallest content that is complete, for tests to break. */
final class TinyContent {

	private final Path folder;

	private TinyContent(Path folder) {
		this.folder = folder;
	}

	/** Writes the content to a folder. */
	static TinyContent in(Path folder) throws IOException {
		var content = new TinyContent(folder);
		content.write("about.yml", "{ version: \"1.0\", written: 2026-01-31, review-by: 2027-01-31 }");
		content.write("sections.yml", SECTIONS);
		content.write("signs.yml", SIGNS);
		content.write("urgency.yml", URGENCY);
		content.write("causes.yml", CAUSES);
		content.write("tips.yml", TIPS);
		content.write("routine.yml",
				"- { id: stretch, phase: in-bed, suits-when: adult, evidence: none, judgement: x }");
		content.write("cautions.yml",
				"- { id: children, when: { age: child }, never: [ exercises, heat ], judgement: x }");
		content.write("safety-net.yml",
				"- { id: worse, urgency: urgent, judgement: x }\n- { id: child, urgency: urgent, judgement: x }");
		content.write("only-for.yml", "- { id: safety-net.child, for: { age: child } }");
		content.write("experiments.yml",
				"- { id: cushion, layout: nights, urgency-up-to: routine, suits-when: adult, judgement: x }");
		content.write("contacts.yml", "- { id: usual }");
		content.write("sources.yml", SOURCES);
		content.write("regions.yml", "- { id: uk, phones: { emergency-number: \"999\" } }");
		content.write("claims.yml",
				"- { id: cold-floors, number: 1, heading: causes, verdict: weak, tips: [ heat ], judgement: x }");
		content.write("hazards.yml", "- { id: wrong-words, severity: high, tests: [ WordingCheckTests ] }");
		content.write("clinician.yml", "- { id: story, questions: [ age ] }");
		content.write("criteria.yml", "- { id: who, at-least: 1, of: [ adult ], sources: [ who-2023 ] }");
		content.write("population.yml", POPULATION);
		content.write("mornings.yml", "[]");
		content.write("nights.yml", "[]");
		content.write("wording/en/questions.yml", QUESTIONS);
		content.write("wording/en/urgency.yml", URGENCIES);
		content.write("wording/en/advice.yml", ADVICE);
		return content;
	}

	/** Adds worked cases. */
	TinyContent withCases() throws IOException {
		write("cases/own.yml", CASES);
		return this;
	}

	Authored read() {
		return KnowledgeFiles.read(new PathMatchingResourcePatternResolver(), "file:" + this.folder + '/');
	}

	void write(String file, String text) throws IOException {
		Path path = this.folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

	void delete(String file) throws IOException {
		Files.delete(this.folder.resolve(file));
	}

	/** Puts a text in the place of one that must be there. */
	TinyContent replace(String file, String old, String replacement) throws IOException {
		String text = Files.readString(this.folder.resolve(file));
		assertThat(text).contains(old);
		write(file, text.replace(old, replacement));
		return this;
	}

	TinyContent append(String file, String text) throws IOException {
		write(file, Files.readString(this.folder.resolve(file)) + text);
		return this;
	}

	private static final String SECTIONS = """
			- id: you
			  steps:
			    - id: you
			      ends-when: { age: child }
			      questions:
			        - id: age
			          kind: single
			          options: [ child, adult ]
			        - id: signs
			          kind: several
			          shown-when: { age: [ child, adult ] }
			          fresh-for: 24h
			          options: [ fever, stiff, unsure, none ]
			          none: none
			          unsure: unsure
			          alone: { urgent: [ fever, unsure ], self-care: stiff }
			""";

	private static final String SIGNS = """
			- id: adult
			  when: { age: adult }
			- id: stiff-adult
			  when: { sign: adult, signs: stiff }
			""";

	private static final String URGENCY = """
			- id: fever
			  urgency: urgent
			  concern: infection
			  when: { signs: [ fever, unsure ] }
			  sources: [ who-2023 ]
			  level-judgement: It is cautious.
			""";

	private static final String CAUSES = """
			- { id: infection, kind: concern, sources: [ who-2023 ] }
			- id: inflamed
			  kind: pattern
			  only-when: adult
			  thresholds: { possible: 1, fits: 2, fits-well: 4 }
			  clues:
			    - id: stiff
			      when: stiff-adult
			      points: 2
			      specific: true
			      sources: [ who-2023 ]
			    - id: fever
			      when: { at-least: 1, of: [ { signs: fever }, { any: [ { signs: unsure } ] } ] }
			      points: -1
			      judgement: It speaks for something else.
			  tips: [ heat ]
			  judgement: Put together from its clues.
			- id: ordinary
			  kind: contributor
			  only-when: { all: [ adult, { age: adult } ] }
			  if-none-of: inflamed
			  clues: []
			  judgement: What is left.
			""";

	private static final String TIPS = """
			- id: heat
			  moment: before-rising
			  cost: cheap
			  general: false
			  exercise: true
			  suits-when: adult
			  not-if: { signs: fever }
			  urgency-up-to: soon
			  evidence: very-low
			  sources: [ who-2023 ]
			""";

	private static final String SOURCES = """
			- id: who-2023
			  author: WHO
			  year: 2023
			  title: Guideline
			  in: WHO
			  link: https://example.org/who
			  kind: guideline
			  read: abstract
			""";

	private static final String POPULATION = """
			- id: age
			  answers:
			    - of-1000: { child: 0, adult: 1000 }
			  judgement: Adults only.
			- id: signs
			  answers:
			    - when: adult
			      of-1000: { fever: 10, stiff: 600.5, unsure: 5 }
			    - of-1000: { fever: 20, stiff: 0, unsure: 0 }
			  sources: [ who-2023 ]
			""";

	private static final String QUESTIONS = """
			phrases:
			  you-said: "You said that {said}."
			  also-said: "You also said that {said}."
			  comma: "{some}, {more}"
			  and: "{some} and {more}"
			  or: "{some} or {more}"
			  quoted: "“{text}”"
			  chosen: "{ask} {options}"
			  one-of: "Any of these:"
			  all-of: "All of these:"
			  at-least: "At least {count} of these:"
			  range: "{from} to {to}"
			  always: "Always"
			  what-if-urgency: "If {said}: {title}."
			  what-if-first: "If {said}, first: {title}."
			  what-if-named: "If {said}, too: {title}."
			sections: { you: You }
			steps: { you: { title: About you } }
			questions:
			  age:
			    ask: How old are you?
			    short: Age
			    why: It changes the advice.
			    missing: Choose your age.
			    options: { child: { label: Child, said: you are a child }, adult: { label: Adult, said: you are an adult } }
			  signs:
			    if: If you are a person
			    ask: Do you have any of these?
			    short: Signs
			    why: They need a doctor.
			    missing: Choose what you have.
			    options:
			      fever: { label: A fever, said: you have a fever }
			      stiff: { label: A stiff back, said: your back is stiff }
			      unsure: { label: Not sure, said: you are not sure }
			      none: { label: None of these, said: you have none of these }
			""";

	private static final String URGENCIES = """
			urgencies:
			  emergency: { name: Now, title: Go now, lead: [ Do not wait. ], steps: [ "Call {emergency-number}." ] }
			  urgent: { name: Today, title: Be seen today, lead: [ Phone. ], steps: [ Phone. ] }
			  soon: { name: Soon, title: See a doctor, lead: [ Phone. ], steps: [ Phone. ] }
			  routine: { name: Routine, title: Book, lead: [ Phone. ], steps: [ Phone. ] }
			  self-care: { name: Self-care, title: Look after it, lead: [ Watch. ], steps: [ Watch., Move. ] }
			urgency-rules:
			  fever: { because: It may be an infection. }
			""";

	private static final String ADVICE = """
			causes:
			  infection: { title: An infection, summary: It needs care. }
			  inflamed: { title: Inflamed, summary: It may be., clues: { stiff: It counts., fever: It does not. } }
			  ordinary: { title: Ordinary, summary: It will pass. }
			tips:
			  heat: { title: Warmth, text: Keep warm. }
			routine:
			  stretch: { title: Stretch, how: Slowly., dose: Twice. }
			routine-stop: [ Stop when it hurts. ]
			safety-net: { worse: Phone when it gets worse., child: Tell an adult. }
			regions:
			  uk: { name: United Kingdom }
			claims: { cold-floors: { claim: Cold floors hurt., say: Nobody has tried. } }
			hazards: { wrong-words: { hazard: Harm., cause: Haste., control: Care. } }
			clinician: { story: What happened }
			criteria: { who: { title: Criteria, only-when: For all., items: { adult: You are an adult. } } }
			purpose: { for: [ Tests. ], not-for: [ People. ], limits: [ It is tiny. ] }
			experiments:
			  cushion: { title: A cushion, usual: none, change: one, usual-how: Sleep., change-how: Hug it. }
			experiment-signs: [ Say if you are ill. ]
			""";

	private static final String CASES = """
			about: Made up.
			bases: { grown: { age: adult, signs: none } }
			cases:
			  - { id: well, story: Nothing., like: grown, answers: {}, urgency: self-care, best: self-care, causes: [] }
			  - { id: hot, story: A fever., like: grown, answers: { signs: fever }, urgency: [ urgent, emergency ],
			      best: urgent, causes: infection, rules: fever }
			""";

}
