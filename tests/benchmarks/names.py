"""Names of people: those of the demo corpus, and invented ones to put in their place.

The invented ones are combined of given names and surnames in the manner of many peoples;
who bears them is nobody.
"""

from typing import Final

_IN_THE_DEMO_CORPUS: Final = """
    Abbas Aliabadi, Abbas Araghchi, Abdul Aleem Khan, Abdul Razak Dawood, Abid Waheed Sheikh,
    Adil Karimli, Aftab Ahmad, Akbar Tashkulov, Ali Alizade, Ali Asadov, Alparslan Bayraktar,
    Arif Alvi, Asad Majeed Khan, Ashfaque Hasan Khan, Ashraf Ghani, Asif Ali Zardari,
    Ataullah Tarar, Aurangzeb Khan Khichi, Awais Ahmed Khan Leghari, Azad Rahimov,
    Azam Nazeer Tarar, Azam Nazir Tarar, Bakhtiyor Saidov, Benazir Bhutto, Bilal Hayee,
    Bilawal Bhutto Zardari, Chaudhry Salik Hussain, Ebrahim Raisi, Elchin Babayev,
    Elmar Mammadyarov, Elnur Mammadov, Emomali Rahmon, Farid Ahmadov, Farid Akhmadov,
    Farooq Ahmed Khan Leghari, Farzaneh Sadegh, Fehmida Mirza, Ghulam Ali, Hakan Fidan,
    Hakim Raza, Heydar Aliyev, Iftikhar Ahmed, Ilham Aliyev, Ilham Mammadov, Ilia Darchiashvili,
    Imran Khan, Irakli Kobakhidze, Ismat Rashid Aliyev, Jalil Abbas Jilani, Jam Kamal Khan,
    Jeyhun Bayramov, Kamran Aliyev, Kamran Khan Tessori, Kassym-Jomart Tokayev,
    Khalid Taimur Akram, Khawaja Muhammad Asif, Khazar Farhadov, Khusrav Noziri,
    Levan Davitashvili, Majnun Mammadov, Mamnoon Hussain, Mariam Almaszade, Masood Nabi,
    Masoud Pezeshkian, Mehmet Simsek, Mevlut Cavusoglu, Mikayil Jabbarov, Mohammad Ishaq Dar,
    Mohammad Movahedi-Azad, Mohsin Naqvi, Muhammad Amjad Khan Niazi, Muhammad Nawaz Sharif,
    Muhammad Shehbaz Sharif, Mukhtar Babayev, Murat Nurtleu, Musadik Malik, Mustafa Sentop,
    Nadeem Raza, Numan Kurtulmus, Omer Bolat, Pervez Musharraf, Qasim Mohiuddin,
    Raja Pervaiz Ashraf, Rashad Nabiyev, Rashideen Nawaz Kasuri, Recep Tayyip Erdogan,
    Reza Salehi Amiri, Sabina Qureshi, Sahib Mammadov, Sahiba Gafarova, Salim Saifullah Khan,
    Samir Sharifov, Sardar Ayaz Sadiq, Sattar Hashemi, Sehba Musharraf, Shafqat Mahmood,
    Shah Mahmood Qureshi, Shahram Irani, Shalva Papuashvili, Shavkat Mirziyoyev, Shaza Fatima,
    Sohail Mahmood, Syed Asim Munir, Syed Tariq Fatemi, Syed Yousuf Raza Gilani,
    Teymur Murshudov, Teymur Musayev, Vugar Mustafayev, Yagub Eyyubov, Yasar Guler,
    Yusuf Junaid, Yusuf Rahmon, Zakir Hasanov, Zarifa Aliyeva, Zubair Motiwala
"""
IN_THE_DEMO_CORPUS: Final = tuple(" ".join(_IN_THE_DEMO_CORPUS.split()).split(", "))
"""Full names, surname last; their words are what the generator replaces."""

INVENTED: Final = tuple(
    (tuple(given.split()), tuple(surnames.split()))
    for given, surnames in (
        (
            "Aydar Temirlan Erlanbek Gulshat Nursultana Zhanbolat Maralgul Talgatbek Saltanay Aibolat Dinmurat Kanybek Sholpanay Rustambek",
            "Toktobekov Zhumashev Karybaev Aitmukhan Sarybaev Orozbayev Bektemirov Kenzhetaev Abdykalov Esenaliev Tolebaev Myrzakul Shaldanov Dosmagul",
        ),
        (
            "Radomil Vesna Tihomir Zdravka Bogumil Jarmila Dobroslav Svetlana Miroslav Lubomira Stanimir Ludmila Vratislav Zorica",
            "Kovarik Dragomirov Vlasenko Hruby Petkovich Zelenak Morozenko Stankovich Bilyk Havranek Jelinkova Radichev Sokolenko Wysock",
        ),
        (
            "Ingeborg Torvald Sigrun Halvard Astri Eskil Ragnhild Oddvar Solveig Gunnar Birgit Leif Thora Asmund",
            "Lindqvist Haugstad Bergseth Nordvik Solheimsen Kjeldsen Ahlgren Rosenlund Sandvold Thorvik Ekedahl Brattli Vestergren Myklebost",
        ),
        (
            "Kwabena Adaeze Chidubem Abenaa Kofiso Ngozika Tendaiwe Wanjira Obinze Folasadeh Kamauro Zanelisa Babajidu Amahlia",
            "Okonweze Adebanjor Mensaah Nkrumweh Chukwuba Mwangiro Asantewu Diallobe Ouedragu Kabiruma Eziokwu Tshabanga Olawumi Wekesaro",
        ),
        (
            "Catalina Joaquin Ximena Esteban Paloma Rodolfo Marisol Gonzalo Inesita Fermin Rosaura Leandro Amparo Baltasar",
            "Valderrama Quintanar Arriaga Belmontes Cifuentez Echavarri Montalvanez Ochotorena Palacin Riveral Sotomora Urdanet Zarateo Villacorte",
        ),
        (
            "Haruto Sayuri Kenjiro Michiko Takumi Natsumi Ryohei Ayaka Shinobu Kazuko Daichi Emiko Tomohiro Yukari",
            "Takabashi Morisato Fujikura Inohara Kurozawa Okabayashi Sugimori Tachibanai Umezono Watarai Yasunaga Hoshikawa Ishimura Nagatomi",
        ),
        (
            "Arjuna Lakshmika Devdatta Kavitha Ramprasad Sunandita Vikramjit Padmini Harishan Meenaksha Gopinath Anupama Jayantha Revathi",
            "Chandravarman Iyengaran Deshmukhi Bhattacharan Kulkarnath Mukhopadhay Nambiarath Ranganathu Subramanya Thakurdas Venkatesha Wickremara Joshipura Gunathilak",
        ),
        (
            "Yazan Layali Munthir Rimanah Qutaiba Suhaila Hazimah Thuraya Ghassan Nawarah Basim Widad Mutasim Zaynabi",
            "Haddadin Khoursheed Mansourati Tarabulsi Qabbanieh Zaghlouli Rifaiyan Shammariq Bustanji Darwishan Fakhouran Ghazzali Jarrarah Wazzanin",
        ),
        (
            "Giancarla Ottavio Fiorenza Ruggero Mirella Tancredi Loredana Umberto Graziella Ercole Serafina Adelmo Nicoletta Piergiorgio",
            "Bellandini Castronovi Della-Riva Fontanesi Guarnierin Lombardozzi Marchettini Pellegrosi Quadrelli Santacroci Tagliaferro Vannucchio Zampettini Ravennati",
        ),
        (
            "Mairead Cormac Siobhan Fergal Aoibhe Diarmuid Grainne Lorcan Niamhin Oisin Caoimhe Padraig Roisin Tadhg",
            "Gallacher Kinsellan McAvenna O'Dubhan Brannigan Fitzmorris MacGowrie Tierneyan O'Riordane Cavanaghty McLoughan Dunleavin Hennigan Sweenoran",
        ),
        (
            "Linhua Xiaoming Meizhen Guoliang Yaping Zhengwei Shufen Jianbo Ruolan Weimin Qingyu Haotian Suzhen Dongmei",
            "Ouyangli Zhaoren Tangwen Xiefeng Luoyanx Guoyan Fangmo Shentu Mengde Qiuling Hanbo Caihong Pengyue Weiran",
        ),
        (
            "Aleksi Kaarinta Tapio Marjatta Urmas Helve Jussi Piret Veikko Annikki Toomas Leelo Ilmari Sirkka",
            "Korpelainen Virtala Saarinko Rebasemae Kuusikin Lehtoranta Magisalu Niemikari Ojasaari Poldoja Raudsoo Tammiste Uusikyla Hirvikoski",
        ),
        (
            "Sopheap Chanthou Bopha Rithysak Thidara Sokunthea Anongnart Prasert Kanlaya Somkiat Wichai Duangjai Malivanh Bounmy",
            "Chanthavong Suwannarat Phommasan Keosavath Rattanakoon Siriwatana Thongprasit Boonyarat Vongsakda Inthasone Sophearak Wongsawad Jaidee Panyanuwat",
        ),
        (
            "Tigist Abebech Dawitu Selamawit Gebremariam Yohannesu Almazit Tesfayewa Makonnen Hiwotab Berhanu Zewditua Fikirte Lemlem",
            "Gebrehiwet Tadesseu Wolderufael Assefawa Kebedew Mengistab Desaleng Haileyesus Worknehu Abrahale Negashu Tekleberh Zerihune Alemayeh",
        ),
    )
)
"""Of each people the given names and the surnames."""
