// Reads every case as its type, and writes it again. Arguments: FOLDER CASES ANSWERS.
package main

import (
	"bytes"
	"encoding/json"
	"log"
	"os"
)

type question struct {
	ID     int    `json:"id"`
	Module string `json:"module"`
	Type   string `json:"type"`
	Text   string `json:"text"`
}

type answer struct {
	ID      int     `json:"id"`
	Text    *string `json:"text,omitempty"`
	Refused *string `json:"refused,omitempty"`
}

func main() {
	text, err := os.ReadFile(os.Args[2])
	check(err)
	var questions []question
	check(json.Unmarshal(text, &questions))
	var answers bytes.Buffer
	lines := json.NewEncoder(&answers)
	for _, each := range questions {
		check(lines.Encode(reply(each)))
	}
	check(os.WriteFile(os.Args[3], answers.Bytes(), 0o644))
}

func reply(asked question) answer {
	refuse := func(why string) answer { return answer{ID: asked.ID, Refused: &why} }
	make, known := registry[asked.Module+"."+asked.Type]
	if !known {
		return refuse("no such type")
	}
	value := make()
	if err := json.Unmarshal([]byte(asked.Text), value); err != nil {
		return refuse(err.Error())
	}
	again, err := json.Marshal(value)
	if err != nil {
		return refuse(err.Error())
	}
	text := string(again)
	return answer{ID: asked.ID, Text: &text}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
